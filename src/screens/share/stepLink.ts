import type { MadeStep } from '../../exercises/madePlan'

/** The address at which one step of a plan waits by itself, with its length and pattern. */
export function stepLink({ exercise, options: { minutes, own, holds } }: MadeStep): string {
  const held = holds === false ? { hold: 0, holdOut: 0 } : {}
  const chosen = Object.entries({
    ...(minutes === undefined ? {} : { minutes }),
    ...(exercise === 'breathe/own' && own ? { ...own, ...held } : {}),
  })
  const query = chosen.map(([name, value]) => `${name}=${value}`).join('&')
  return `go/${exercise}${query ? `?${query}` : ''}`
}
