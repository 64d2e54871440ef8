import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { policyWith } from './serve.mjs'
import { root } from './setup.mjs'

/** @type {Record<string, string>} */
const { 'Content-Security-Policy': strictest = '', ...others } = JSON.parse(
  readFileSync(`${root}build/headers.json`, 'utf8'),
)

const forGood = 'public, max-age=31536000, immutable'

/**
 * Writes what hosts need to send the right headers, with the hashes of this very build: `_headers`, which several static
 * hosts read, and `.hosting/nginx.conf`, to be included (docs/hosting.md).
 * @param {string} folder of the build
 */
export function writeHosting(folder) {
  const pages = readdirSync(folder).filter((name) => extname(name) === '.html')
  const policies = pages.map((page) => ({ page, policy: policyWith(readFileSync(join(folder, page), 'utf8')) }))
  writeFileSync(join(folder, '_headers'), staticHost(policies))
  mkdirSync(join(folder, '.hosting'), { recursive: true })
  writeFileSync(join(folder, '.hosting/nginx.conf'), nginx(policies))
}

/** @typedef {{ page: string, policy: string }} Policy */

/**
 * No two of these rules set the same header for the same path: some hosts would send both.
 * @param {Policy[]} policies
 */
function staticHost(policies) {
  const rule = (/** @type {string} */ path, /** @type {Record<string, string>} */ headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const asked = 'no-cache'
  return `${[
    rule('/*', others),
    ...policies.flatMap(({ page, policy }) => {
      const headers = { 'Content-Security-Policy': policy, 'Cache-Control': asked }
      return page === 'index.html' ? [rule('/', headers), rule('/index.html', headers)] : [rule(`/${page}`, headers)]
    }),
    rule('/sw.js', { 'Content-Security-Policy': strictest, 'Cache-Control': asked }),
    rule('/assets/*', { 'Content-Security-Policy': strictest, 'Cache-Control': forGood }),
  ].join('\n\n')}\n`
}

/** @param {Policy[]} policies */
function nginx(policies) {
  const quoted = (/** @type {string} */ text) => `"${text}"`
  const escaped = (/** @type {string} */ page) => page.replaceAll('.', '\\.')
  return `# Written by the build: include it within http, once.
map $uri $holdspace_policy {
  default ${quoted(strictest)};
${policies.map(({ page, policy }) => `  ~/${escaped(page)}$ ${quoted(policy)};`).join('\n')}
}
map $uri $holdspace_keep {
  default "no-cache";
  ~/assets/ ${quoted(forGood)};
}
`
}

/** The lines that every location needs, as docs/hosting.md prints them. */
export const nginxHeaders = () =>
  [
    ...Object.entries(others).map(([name, value]) => [name, `"${value}"`]),
    ['Content-Security-Policy', '$holdspace_policy'],
    ['Cache-Control', '$holdspace_keep'],
  ].map(([name, value]) => `add_header ${name} ${value} always;`)
