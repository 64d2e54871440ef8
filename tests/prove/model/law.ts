import { inspect } from 'node:util'

/** The same in all their parts, wherever each was made. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return false
  if (one instanceof Map && other instanceof Map) return alike(Object.fromEntries(one), Object.fromEntries(other))
  const names = Object.keys(one)
  const shared = (name: string) => Object.hasOwn(other, name) && alike(Reflect.get(one, name), Reflect.get(other, name))
  return names.length === Object.keys(other).length && names.every(shared)
}

/** Something that has to be so, whatever the machine makes of it. */
export function law(name: string, holds: boolean): void {
  if (!holds) throw new Error(`Broken: ${name}`)
}

/** The machine and its description say the same. Told is the first place where they do not. */
export function same(what: string, machine: unknown, described: unknown): void {
  if (alike(machine, described)) return
  const [path, one, other] = firstApart([], machine, described)
  throw new Error([what, ...path].join('.') + ` diverged\n  machine: ${shown(one)}\n  described: ${shown(other)}`)
}

const shown = (value: unknown) => inspect(value, { depth: 3, breakLength: 120 })

function firstApart(
  path: readonly string[],
  one: unknown,
  other: unknown,
): readonly [readonly string[], unknown, unknown] {
  const [ones, others] = [partsOf(one), partsOf(other)]
  if (!ones || !others) return [path, one, other]
  const name = [...ones.keys(), ...others.keys()].find((each) => !alike(ones.get(each), others.get(each)))
  return name === undefined ? [path, one, other] : firstApart([...path, name], ones.get(name), others.get(name))
}

function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return value instanceof Map ? value : new Map(Object.entries(value))
}
