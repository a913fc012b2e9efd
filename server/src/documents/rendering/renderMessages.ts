import { z } from 'zod'
import { RenderLimits } from './limits.ts'
import type { PdfFailure, RenderedPage } from './renderedPage.ts'

/** Handed to the worker when it starts. */
export const RenderJob = z.object({ path: z.string(), limits: RenderLimits }).readonly()
export type RenderJob = z.infer<typeof RenderJob>

/** The main thread asks one thing at a time and gets one reply to each; pages count from 1. */
export type RenderRequest = { readonly kind: 'open' } | { readonly kind: 'render'; readonly number: number }
export type RenderReply =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'rendered'; readonly page: RenderedPage }
  | { readonly kind: 'failed'; readonly failure: PdfFailure }
