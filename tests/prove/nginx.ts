import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wait } from '../devtools/wait'
import { root } from '../unit/house/sources'

/** The configuration as docs/hosting.md prints it. */
const printed = /```nginx\n([^]*?)```/.exec(readFileSync(`${root}docs/hosting.md`, 'utf8'))?.[1] ?? ''

interface Nginx {
  readonly program: string
  readonly mimeTypes: string
}

/** The system's, or Debian's package unpacked beside the tests: nothing is installed and no service started. */
function findNginx(folder: string): Nginx {
  const own = { program: process.env.NGINX_PATH ?? '/usr/sbin/nginx', mimeTypes: '/etc/nginx/mime.types' }
  if (existsSync(own.program) && existsSync(own.mimeTypes)) return own
  const options = { cwd: folder, stdio: 'ignore' } as const
  execFileSync('apt-get', ['download', 'nginx', 'nginx-common'], options)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg', ['-x', file, 'nginx'], options)
  return { program: join(folder, 'nginx/usr/sbin/nginx'), mimeTypes: join(folder, 'nginx/etc/nginx/mime.types') }
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Serves a build as the docs say, under `/holdspace/`. */
export async function startNginx(dist: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'holdspace-nginx-'))
  const { program, mimeTypes } = findNginx(folder)
  const port = await freePort()
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name.replace('client_', ''))};`)
    .join('\n')
  const configuration = printed
    .replace('include mime.types;', `include ${mimeTypes};\naccess_log off;\n${temporary}`)
    .replaceAll('/srv/holdspace/', `${dist}/`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
  const path = join(folder, 'nginx.conf')
  writeFileSync(path, `events {}\n${configuration}`)
  const globals = `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')};`
  const child = spawn(program, ['-e', join(folder, 'error.log'), '-c', path, '-p', folder, '-g', globals])
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://localhost:${port}/holdspace/`
  for (let tries = 0; ; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break
    if (tries === 50) throw new Error(`nginx does not answer:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`)
    await wait(100)
  }
  return {
    url,
    stop: async () => {
      child.kill()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
