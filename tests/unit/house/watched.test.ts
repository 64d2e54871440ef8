import { expect, it } from 'vitest'
import { codeUnder } from './sources'

it('every test in a browser is watched for requests to other origins', () => {
  const specs = codeUnder('tests/e2e').filter(({ path }) => path.endsWith('.spec.ts'))
  const own = /import \{[^}]*\btest\b[^}]*\} from '\.\/support\/(?:test|site)'/
  expect(specs.length).toBeGreaterThan(8)
  expect(specs.filter(({ text }) => !own.test(text)).map(({ path }) => path)).toEqual([])
})
