import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import lock from '../../../package-lock.json'
import project from '../../../package.json'
import { root } from './sources'

const runtime = Object.keys(project.dependencies)
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({
    path,
    integrity: 'integrity' in entry ? entry.integrity : '',
    resolved: 'resolved' in entry ? entry.resolved : undefined,
  }))

describe('what is brought in from outside', () => {
  it('is little: at most 16 packages reach the page, each with its reason written down', () => {
    const reasons = readFileSync(`${root}docs/dependencies.md`, 'utf8').matchAll(/^\| `([^`]+)` +\| \S.{20,}\|$/gm)
    expect(runtime.length).toBeLessThanOrEqual(16)
    expect([...reasons].map(([, name]) => name).toSorted()).toEqual(runtime.toSorted())
  })

  it('is of exact versions', () => {
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies, ...project.overrides })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('is known by its contents, and not by the place it was fetched from', () => {
    expect(packages.length).toBeGreaterThan(100)
    const unsealed = packages.filter(({ integrity, resolved }) => !integrity.startsWith('sha512-') || resolved)
    expect(unsealed).toEqual([])
  })

  it('asks for a Node, and for no npm of its own', () => {
    expect(Object.keys(project.engines)).toEqual(['node'])
  })
})
