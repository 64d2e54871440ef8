import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root, sourcesUnder, type Source } from './sources'

/** A name that only looks like an address: browsers never fetch it. */
const namespaces = /https?:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1999\/xlink|XML\/1998\/namespace)/g

/** Links that a person may follow, to directories and helplines: put together in one file and never fetched. */
const links = {
  path: 'src/care/emergency.ts',
  addresses: /https:\/\/(?=\$\{site\}`)/g,
}

/** Protocols, protocol-relative addresses, and the calls that reach out by themselves. */
const outward = /\b(?:https?|wss?):\/\/|["'`(=]\/\/[\w-]+\.|\b(?:sendBeacon|RTCPeerConnection|WebSocket|EventSource)\b/i

function reachesOut({ path, text }: Source) {
  const own = text.replace(namespaces, '')
  return outward.test(path === links.path ? own.replace(links.addresses, '') : own)
}

/** Controls that turn the order of letters round, and letters without a width: what is read is not what is run. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

const texts = sourcesUnder('src', '.ts', '.tsx', '.js', '.css', '.json', '.svg')

describe('nothing leaves the device', () => {
  it('names no other origin in the app', () => {
    expect(texts.length).toBeGreaterThan(30)
    expect(texts.filter(reachesOut).map(({ path }) => path)).toEqual([])
  })

  it('fetches nothing from elsewhere for its pages', () => {
    // a link that a person may follow is no request: only what a browser loads by itself counts
    const loads =
      /<(?:script|link|img|source|iframe|audio|video|embed|object|use)\b[^>]*(?:https?:)?\/\/|@import|url\(/i
    const index = { path: 'index.html', text: readFileSync(`${root}index.html`, 'utf8') }
    const pages = [index, ...sourcesUnder('public', '.html', '.css')]
    expect(pages.filter(({ text }) => loads.test(text.replace(namespaces, ''))).map(({ path }) => path)).toEqual([])
  })

  it.each([
    `fetch('https://example.org/count')`,
    `new WebSocket(address)`,
    `<img src="//cdn.example.org/a.png" />`,
    `navigator.sendBeacon(address)`,
    '@import url(http://fonts.example.org)',
  ])('would notice %s', (text) => {
    expect(reachesOut({ path: 'src/extra.ts', text })).toBe(true)
  })
})

describe('the sources', () => {
  it('hold no letters that cannot be seen', () => {
    const all = [...texts, ...sourcesUnder('tests', '.ts', '.tsx', '.mjs'), ...sourcesUnder('scripts', '.mjs')]
    all.push(...sourcesUnder('build', '.ts', '.tsx'), ...sourcesUnder('dev', '.ts', '.tsx', '.css'))
    expect(all.filter(({ text }) => unseen.test(text))).toEqual([])
  })
})
