import { createContext, use, useId } from 'react'

/** What a Field tells the control inside it, so that label, hint and error belong to it for everyone. */
export type FieldWiring = {
  readonly id: string
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  readonly isRequired: boolean
}

export const FieldContext = createContext<FieldWiring | null>(null)

type Wired = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

/** Attributes for a control; its own id and description win over the field's. */
export const useFieldWiring = (own: {
  readonly id?: string | undefined
  readonly 'aria-describedby'?: string | undefined
}): Wired => {
  const field = use(FieldContext)
  const fallbackId = useId()
  const describedBy = own['aria-describedby'] ?? field?.describedBy
  return {
    id: own.id ?? field?.id ?? fallbackId,
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(field?.isInvalid && { 'aria-invalid': true as const }),
    ...(field?.isRequired && { 'aria-required': true as const }),
  }
}
