/** What a state means for the reader; each has its colour, its shape and, from the caller, its word. */
export type Tone = 'neutral' | 'info' | 'positive' | 'caution' | 'negative' | 'onAir'
