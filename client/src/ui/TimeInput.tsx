import type { ComponentProps } from 'react'
import { TextInput } from './TextInput.tsx'

/** A time of day, hh:mm as its value. */
export const TimeInput = (props: Omit<ComponentProps<'input'>, 'type'>) => <TextInput {...props} type="time" />
