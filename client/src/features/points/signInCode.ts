export const CODE_LENGTH = 8

/** Letters that the code does not have are what they look like; the server reads them the same way. */
const bare = (typed: string): string =>
  typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1').slice(0, CODE_LENGTH)

/** As on the sheet, ABCD-EFGH, whatever was typed or pasted. */
export const codeAsPrinted = (typed: string): string => {
  const code = bare(typed)
  return code.length > 4 ? `${code.slice(0, 4)}-${code.slice(4)}` : code
}

export const isWholeCode = (typed: string): boolean => bare(typed).length === CODE_LENGTH

/** The token of a sign-in link, if that is what was pasted in the place of the code. */
export const tokenIn = (text: string): string | null => /\/j#([\w-]{8,200})\s*$/.exec(text)?.[1] ?? null
