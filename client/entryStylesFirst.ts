import type { Plugin } from 'vite'

const STYLESHEET = /<link rel="stylesheet"[^>]*>\s*/g

/**
 * Puts the entry's stylesheet before those of the chunks it shares with other entries. Vite links them the other way
 * round, and the first one to name a cascade layer fixes the order of them all: `components` would come before `reset`.
 */
export const entryStylesFirst = (): Plugin => ({
  name: 'entry-styles-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { chunk }) => {
      const own = chunk?.viteMetadata?.importedCss ?? new Set<string>()
      const links = html.match(STYLESHEET) ?? []
      const isOwn = (link: string): boolean => [...own].some((file) => link.includes(file))
      const ordered = [...links.filter(isOwn), ...links.filter((link) => !isOwn(link))]
      return html.replace(STYLESHEET, () => ordered.shift() ?? '')
    },
  },
})
