const PARAMETER = 'return'
/** Where somebody with an account starts. */
export const HOME_OF_STAFF = '/conferences'

const BASE = 'https://here.invalid'

/**
 * Where to go after signing in: only an address of our own origin, because the parameter can come from anybody's
 * link. Everything else, and the sign-in page itself, leads to the start.
 */
export const readReturnPath = (search: string): string => {
  const wanted = new URLSearchParams(search).get(PARAMETER) ?? ''
  if (!wanted.startsWith('/') || !URL.canParse(wanted, BASE)) return HOME_OF_STAFF
  // The parser, not a pattern, decides what `//host`, `/\host` and tabs in between mean to a browser.
  const { origin, pathname, search: query, hash } = new URL(wanted, BASE)
  const path = `${pathname}${query}${hash}`
  const isOurs = origin === BASE && !path.startsWith('//')
  return isOurs && pathname !== '/sign-in' ? path : HOME_OF_STAFF
}

/** The sign-in page, which leads back to where somebody is. What stands behind `#` can be a secret and stays out. */
export const signInPath = (from: { readonly pathname: string; readonly search: string }): string => {
  const path = `${from.pathname}${from.search}`
  return path === HOME_OF_STAFF ? '/sign-in' : `/sign-in?${new URLSearchParams({ [PARAMETER]: path }).toString()}`
}
