/** One build of the app: its name, and the digest of each of its files by path. The page itself has the path ''. */
export interface Build {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
}

interface Shelf {
  readonly match: (address: string) => Promise<Response | undefined>
  readonly put: (address: string, response: Response) => Promise<void>
}

/** What keeping a build needs of the browser. */
export interface Kept {
  readonly caches: {
    readonly open: (name: string) => Promise<Shelf>
    readonly keys: () => Promise<readonly string[]>
    readonly delete: (name: string) => Promise<boolean>
  }
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>
  /** The address that paths are read from, with a slash at its end. */
  readonly base: string
}

const prefix = 'holdspace.build.'

const nameOf = (build: Build) => prefix + build.name

/** Files here are named by their contents: whichever build brought one, it is the same. */
const isNamedByContents = (path: string) => path.startsWith('assets/')

/** How many files are asked for at a time: few enough to be in nobody's way. */
const atOnce = 3

/**
 * Puts every file of a build on its shelf: all of them or none. A file that an older build has brought is not asked for
 * again. Each is held against its digest, so that half of one build and half of another are never kept.
 * @throws whatever kept a file from coming; the next visit tries again.
 */
export async function keep(build: Build, { caches, fetch, base }: Kept): Promise<void> {
  const older = await Promise.all((await othersThan(build, caches)).map((name) => caches.open(name)))
  const shelf = await caches.open(nameOf(build))
  const left = Object.entries(build.files)
  const bring = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, integrity] = next
      const had = isNamedByContents(path) ? await firstOf(older, base + path) : undefined
      const how = { integrity, cache: isNamedByContents(path) ? 'default' : 'no-cache', priority: 'low' } as const
      await shelf.put(base + path, had ?? plain(await fetch(base + path, how)))
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, bring))
  } catch (cause) {
    left.length = 0
    await caches.delete(nameOf(build))
    throw cause
  }
}

/** What is kept under a path: the build's own file, or one named by its contents that an older page still asks for. */
export async function find(build: Build, path: string, { caches, base }: Omit<Kept, 'fetch'>) {
  const isThere = (await caches.keys()).includes(nameOf(build)) // opening it would make one where everything was deleted
  const own = isThere ? await (await caches.open(nameOf(build))).match(base + path) : undefined
  if (own || !isNamedByContents(path)) return own
  const others = await othersThan(build, caches)
  return firstOf(await Promise.all(others.map((name) => caches.open(name))), base + path)
}

/** Where the app keeps the language in which its next page is to come (src/device/nextPage.ts). */
const languageShelf = 'holdspace.language'

/** The page in the language that was chosen; index.html, whose path is '', where there is none. */
export async function pageOf(build: Build, { caches, base }: Omit<Kept, 'fetch'>): Promise<string> {
  if (!(await caches.keys()).includes(languageShelf)) return ''
  const chosen = await (await caches.open(languageShelf)).match(`${base}language`)
  const page = chosen ? `index.${await chosen.text()}.html` : ''
  return Object.hasOwn(build.files, page) ? page : ''
}

/** Takes every other build away. */
export async function tidy(build: Build, { caches }: Pick<Kept, 'caches'>): Promise<void> {
  for (const name of await othersThan(build, caches)) await caches.delete(name)
}

const othersThan = async (build: Build, caches: Kept['caches']) =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== nameOf(build))

async function firstOf(shelves: readonly Shelf[], address: string): Promise<Response | undefined> {
  for (const shelf of shelves) {
    const found = await shelf.match(address)
    if (found) return found
  }
  return undefined
}

/** An answer as it can be given to a page that is opened: some hosts lead to a file by another address. */
function plain(response: Response): Response {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const { body, headers } = response
  return response.redirected ? new Response(body, { headers }) : response
}
