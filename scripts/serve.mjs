import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { root } from './setup.mjs'

/** @type {Record<string, string>} */
const headers = JSON.parse(readFileSync(`${root}build/headers.json`, 'utf8'))

/**
 * Serves a folder to this machine only, as a careful host would: compressed ahead, with every security header.
 *
 * @param {{ port: number, folder?: string, otherwiseNext?: boolean }} options with `otherwiseNext`, a port that is
 *   taken means the next free one, up to twenty further on; without, it is an error. Port 0 is any free one.
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function serve({ port, folder = `${root}dist`, otherwiseNext = false }) {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no page in ${folder}: build first.`)
  const answer = answering(folder)
  for (let tried = port; ; tried++) {
    const servers = await listening(tried, answer)
    if (servers) return servers
    if (!otherwiseNext || tried === port + 20) throw new Error(`Port ${port} is taken.`)
  }
}

/** @param {string} folder */
function answering(folder) {
  const policies = pagePolicies(folder)
  const files = sirv(folder, { etag: true, brotli: true, gzip: true })
  return (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/)
    // Said with "not modified" too: a browser then puts these in place of the ones that it has kept.
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const policy = policies.get(path) ?? policies.get(`${path}.html`) ?? policies.get(`${path}index.html`)
    if (policy) response.setHeader('Content-Security-Policy', policy)
    const forGood = path.startsWith('/assets/')
    response.setHeader('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Only reading is possible.')
    files(request, response, () => plain(response, 404, 'There is nothing here.'))
  }
}

/**
 * A page's inline style and script are allowed by the hashes that the build wrote into the page's own policy.
 * @param {string} folder
 */
function pagePolicies(folder) {
  /** @type {Map<string, string>} */
  const policies = new Map()
  for (const name of readdirSync(folder).filter((each) => extname(each) === '.html')) {
    policies.set(`/${name}`, policyWith(readFileSync(join(folder, name), 'utf8')))
  }
  return policies
}

/** @param {string} page */
export function policyWith(page) {
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(page)?.[1] ?? ''
  let policy = headers['Content-Security-Policy'] ?? ''
  for (const directive of ['script-src', 'style-src']) {
    const sources = own.split(';').find((each) => each.trim().startsWith(`${directive} `)) ?? ''
    const hashes = sources.match(/'sha(256|384|512)-[A-Za-z0-9+/=]+'/g) ?? []
    policy = policy.replace(`${directive} 'self'`, [`${directive} 'self'`, ...hashes].join(' '))
  }
  return policy
}

/**
 * Both loopback addresses, since `localhost` may mean either; never the network's.
 *
 * @param {number} port
 * @param {import('node:http').RequestListener} answer
 */
async function listening(port, answer) {
  const first = createServer(answer)
  if ((await opened(first, port, '127.0.0.1')) !== 'open') return undefined
  const address = first.address()
  const given = typeof address === 'object' && address ? address.port : port
  const second = createServer(answer)
  if ((await opened(second, given, '::1')) === 'taken') {
    first.close()
    return undefined
  }
  return { port: given, stop: () => Promise.all([first, second].map(closed)).then(() => {}) }
}

/** @param {import('node:http').Server} server */
function closed(server) {
  server.closeAllConnections()
  return new Promise((done) => server.close(done))
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<'open' | 'taken' | 'absent'>} absent: this machine has no such address
 */
function opened(server, port, host) {
  return new Promise((done, failed) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done('taken')
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done('absent')
      else failed(error)
    })
    server.listen(port, host, () => done('open'))
  })
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} line
 */
function plain(response, status, line) {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-cache' })
  response.end(`${line}\n`)
}

const startedByHand = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (startedByHand) {
  const { port } = await serve({ port: Number(process.argv[2] ?? 4273) })
  console.log(`Serving dist at http://localhost:${port}`)
}
