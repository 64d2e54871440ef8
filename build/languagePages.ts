import type { Plugin } from 'vite'
import { english, languages, type Language } from '../src/words/languages'
import { firstMarkup, type Markup } from './firstMarkup'

/**
 * Besides index.html, the same page in every other language. The worker answers with the one that was chosen, so that
 * the first paint is in it already; nothing but the words differs, and so the policy's hashes are the same.
 */
export const languagePages = (): Plugin => ({
  name: 'language-pages',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('There is no page to say in other languages.')
      const markup = await firstMarkup()
      for (const language of languages.filter(({ code }) => code !== english.code)) {
        const { code } = language
        const words = Object.values(bundle).find(
          (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(`/words/${code}/first.json`),
        )
        if (!words) throw new Error(`There are no first words in ${code}.`)
        const said = inWords(String(page.source), markup.in(english.code), markup.in(code))
        this.emitFile({
          type: 'asset',
          fileName: `index.${code}.html`,
          source: inLanguage(said, language, words.fileName),
        })
      }
      await markup.close()
    },
  },
})

const inWords = (page: string, before: Markup, after: Markup): string =>
  replaced(replaced(page, before.guide, after.guide), before.app, after.app)

/** The app waits for its words, so they are asked for with the page. */
const inLanguage = (page: string, { code, dir }: Language, words: string): string =>
  replaced(
    replaced(page, '<html lang="en"', `<html lang="${code}"${dir === 'rtl' ? ' dir="rtl"' : ''}`),
    '</body>',
    `  <link rel="modulepreload" crossorigin href="./${words}" />\n  </body>`,
  )

function replaced(page: string, before: string, after: string): string {
  if (!page.includes(before)) throw new Error(`The page has no ${before.slice(0, 60)}`)
  return page.replace(before, () => after)
}
