import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeUnder, root, sourcesUnder, type Source } from './sources'

/** The page for developers, or something of its folder, called by its name. */
const named = /\bdev\.html\b|["'`/]dev\//

const read = (path: string): Source => ({ path, text: readFileSync(root + path, 'utf8') })

describe('the page for developers', () => {
  it('is reached from nothing that is built', () => {
    const built = [...codeUnder('src'), ...codeUnder('build'), ...sourcesUnder('public', '.html', '.css')]
    const all = [...built, read('index.html'), read('vite.config.ts'), read('scripts/build.mjs')]
    expect(all.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([])
  })

  it.each([`import { mount } from '../dev/mount'`, '<a href="dev.html">', `input: ['index.html', 'dev.html']`])(
    'would be noticed in %s',
    (text) => {
      expect(text).toMatch(named)
    },
  )
})
