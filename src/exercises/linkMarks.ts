/** What a link says beside what it opens: that it is for practice, and that somebody beside the person reads the cues out. */
export type Mark = 'practise' | 'helper'

/** Whether a link, the part behind `#/`, carries a mark: `go/breathe/box?practise=1`. Anything may stand there. */
export const hasMark = (link: string, mark: Mark): boolean => queryOf(link).includes(`${mark}=1`)

/** The same link with a mark, or without it. */
export function withMark(link: string, mark: Mark, on: boolean): string {
  const [path = ''] = link.split('?', 1)
  const others = queryOf(link).filter((pair) => !pair.startsWith(`${mark}=`))
  const query = [...others, ...(on ? [`${mark}=1`] : [])].join('&')
  return query === '' ? path : `${path}?${query}`
}

/** The id of something kept on this device that a link asks for: `go/plan/own/<id>`; none where it asks for none. */
export const keptIn = (link: string): string | undefined => /^go\/plan\/own\/([\da-f-]{36})(?:\?|$)/.exec(link)?.[1]

const queryOf = (link: string): readonly string[] => {
  const [, query = ''] = link.slice(0, 2_000).split('?', 2)
  return query === '' ? [] : query.split('&')
}
