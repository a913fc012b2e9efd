const HEAD_BYTES = 1024
const TAIL_BYTES = 4096

/** The header may follow up to a kilobyte of foreign bytes: old mail gateways put them there, and readers allow it. */
export const looksLikePdf = (file: Buffer): boolean => file.subarray(0, HEAD_BYTES).includes('%PDF-')

/** A file that was cut off has lost its end mark; the engine alone would rebuild what is left and show a part. */
export const endsLikePdf = (file: Buffer): boolean => file.subarray(-TAIL_BYTES).includes('%%EOF')
