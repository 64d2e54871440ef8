import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const msPerTick = 10

interface Process {
  readonly pid: number
  readonly parent: number
  readonly group: number
  readonly ms: number
}

/** Fields of proc(5)'s `stat`, counted after the name, which may hold spaces and brackets. */
function read(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0, group = 0] = fields
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0) // its own, and of children that are gone
    return { pid, parent, group, ms: ticks * msPerTick }
  } catch {
    return undefined // it ended while we looked
  }
}

/** Processor time, in ms, that a process, its group and all that descend from it have used so far. Linux only. */
export function processorMs(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)) ?? [])
  const tree = new Set([root])
  for (let before = 0; before < tree.size;) {
    before = tree.size
    for (const { pid, parent, group } of all) if (tree.has(parent) || group === root) tree.add(pid)
  }
  return all.filter(({ pid }) => tree.has(pid)).reduce((sum, { ms }) => sum + ms, 0)
}
