import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor, type VisitorObject } from 'vite'

/** The project's own folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Source {
  /** From the project's folder: `src/score/score.ts`. */
  readonly path: string
  readonly text: string
}

/** Every file under a folder whose name ends in one of these. */
export const sourcesUnder = (folder: string, ...endings: readonly string[]): readonly Source[] =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))

export const codeUnder = (folder: string): readonly Source[] => sourcesUnder(folder, '.ts', '.tsx', '.js', '.mjs')

/** Calls back for the parts of a file's code. A file that cannot be read as code throws: it must not slip through. */
export function visit({ path, text }: Source, parts: VisitorObject): void {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  new Visitor(parts).visit(program)
}
