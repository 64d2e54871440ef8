import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** @typedef {{ version: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean }} Entry */

/**
 * Writes what the page is made of, as CycloneDX: every package that reaches a person's browser, those they bring along
 * included. Without a date or a number of its own, so that the same sources give the same file.
 * @param {string} folder of the build
 */
export function writeSbom(folder) {
  /** @type {{ version: string, packages: Record<string, Entry> }} */
  const { version, packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
  const components = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, entry]) => componentOf(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), entry))
    .toSorted((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'holdspace', version } },
    components,
  }
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`)
}

/**
 * @param {string} name
 * @param {Entry} entry
 */
function componentOf(name, { version, license, integrity }) {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
  const sha512 = integrity?.match(/sha512-(\S+)/)?.[1]
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    ...(license ? { licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }] } : {}),
    ...(sha512 ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] } : {}),
    purl,
  }
}
