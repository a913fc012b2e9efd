import { z } from 'zod'

/**
 * Widths of the stored page images, in pixels; the height follows the page.
 * 480: lists, thumbnails and phones on a thin line. 1080: a phone at three device pixels per CSS pixel, and the
 * desk. 1920: a hall's full-HD screen, beyond which a projector shows nothing more.
 */
export const PAGE_WIDTHS = [480, 1080, 1920] as const
export const WIDEST_PAGE = 1920

const amount = z.number().positive()
/** What one file may cost. A breach has a name of its own, so the person who uploaded it learns which one it was. */
export const RenderLimits = z
  .object({
    maxBytes: amount,
    maxPages: amount,
    /** Of the widest image: holds back pages that are many times taller than wide. */
    maxPixels: amount,
    /** Of a page's side, in points. PDF itself stops at 14,400 (200 inches). */
    maxPagePoints: amount,
    /** Of the PDF engine's own memory, the file included. */
    maxMemoryBytes: amount,
    pageTimeoutMs: amount,
    totalTimeoutMs: amount,
  })
  .readonly()
export type RenderLimits = z.infer<typeof RenderLimits>

export const RENDER_LIMITS: RenderLimits = {
  maxBytes: 100 * 1024 * 1024,
  maxPages: 500,
  maxPixels: 16_000_000,
  maxPagePoints: 14_400,
  maxMemoryBytes: 768 * 1024 * 1024,
  pageTimeoutMs: 30_000,
  totalTimeoutMs: 30 * 60_000,
}
