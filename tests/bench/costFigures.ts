import { times, type Figure } from './figure'
import type { Results } from './run'
import { median, medianOf } from './statistics'

/** What breathing costs while it goes on. */
export function steady(visits: Results['steady']): readonly Figure[] {
  if (!visits) return []
  const { reference } = visits
  return (['now', 'session'] as const).flatMap((where) => {
    const runs = visits[where]
    const slices = runs.flatMap(({ processor }) => processor)
    const line = (
      what: string,
      unit: string,
      value: (run: (typeof runs)[number]) => number,
      atMost?: number,
    ): Figure => ({
      what: `${where}: ${what}`,
      unit,
      app: medianOf(runs, value),
      reference: medianOf(reference, value),
      atMost,
    })
    return [
      line('main thread busy', '%', ({ busyPercent }) => busyPercent, 1),
      line('script', '%', ({ scriptPercent }) => scriptPercent),
      line('scripts by the frame', '/s', ({ frameScriptsPerSecond }) => frameScriptsPerSecond, 0),
      line('scripts of any kind', '/s', ({ scriptsPerSecond }) => scriptsPerSecond),
      line('style passes', '/s', ({ stylesPerSecond }) => stylesPerSecond, 3),
      line('paints', '/s', ({ paintsPerSecond }) => paintsPerSecond, 6),
      {
        what: `${where}: processor, whole browser`,
        unit: 'ms/s',
        app: median(slices.map(({ own }) => own)),
        reference: median(slices.map((slice) => slice.reference)),
      },
      {
        what: `${where}: processor against the reference`,
        unit: '×',
        app: median(slices.map((slice) => slice.own / slice.reference)),
        atMost: 1.2,
      },
      line('pictures', '/s', ({ picturesPerSecond }) => picturesPerSecond),
      line('heap growth', 'kB', ({ heapGrowthKb }) => heapGrowthKb),
    ]
  })
}

/** What every picture costs: the goals of a breath hold for all of them. */
export const pictures = (all: Results['pictures'] = []): readonly Figure[] =>
  all.flatMap(({ id, cost }) => [
    { what: `${id}: main thread busy`, unit: '%', app: cost.busyPercent, atMost: 1 },
    { what: `${id}: scripts by the frame`, unit: '/s', app: cost.frameScriptsPerSecond, atMost: 0 },
    { what: `${id}: style passes`, unit: '/s', app: cost.stylesPerSecond, atMost: 3 },
    { what: `${id}: paints`, unit: '/s', app: cost.paintsPerSecond, atMost: 6 },
    {
      what: `${id}: processor against the reference`,
      unit: '×',
      app: median(cost.processor.map(({ own, reference }) => own / reference)),
      atMost: 1.2,
    },
  ])

/** What a long session leaves behind. */
export function heap(run: Results['heap']): readonly Figure[] {
  if (!run) return []
  const { points, nodes, growthKbPerMinute } = run
  return [
    {
      what: `heap: growth over ${points.length} minutes`,
      unit: 'kB',
      app: times(points.length, growthKbPerMinute),
      atMost: 60,
    },
    { what: 'heap: after the last minute', unit: 'kB', app: points.at(-1)?.y },
    {
      what: 'heap: nodes more than after five minutes',
      unit: '',
      app: (nodes.at(-1) ?? 0) - (nodes[4] ?? 0),
      atMost: 100,
    },
    { what: 'heap: cues in that time', unit: '', app: run.cues },
  ]
}
