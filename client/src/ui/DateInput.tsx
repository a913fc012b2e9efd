import type { ComponentProps } from 'react'
import { TextInput } from './TextInput.tsx'

/** A calendar date, yyyy-mm-dd as its value; shown in the order of the browser's own language. */
export const DateInput = (props: Omit<ComponentProps<'input'>, 'type'>) => <TextInput {...props} type="date" />
