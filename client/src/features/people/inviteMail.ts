/** Opens the person's own mail program with the invitation written; the house itself sends no mail. */
export const inviteMail = (letter: { readonly to: string; readonly subject: string; readonly body: string }): string => {
  // RFC 6068: encoded as in an address (a plus sign stays one), lines end with CR LF.
  const body = letter.body.replace(/\r?\n/g, '\r\n')
  const address = encodeURIComponent(letter.to).replaceAll('%40', '@')
  return `mailto:${address}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`
}
