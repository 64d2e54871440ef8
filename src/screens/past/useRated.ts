import { ratedInWords } from '../../care/rating'
import type { UnsealedRecord } from '../../history/record'
import { useArrow } from '../language'
import { useRatingsShown } from '../useRatings'
import { useSay } from '../words'

/** How strong it was, before and after: in words where it was said so, else only where numbers are on. Nothing where ratings are off. */
export function useRated(numbers: boolean) {
  const say = useSay()
  const arrow = useArrow()
  const shownAtAll = useRatingsShown()
  return ({ before, after, scale }: UnsealedRecord): string | undefined => {
    if (!shownAtAll) return undefined
    const inForm = (rating: number) => (numbers ? String(rating) : scale === 'words' ? say(ratedInWords(rating)) : '')
    const said = [before, after].filter((rating) => rating !== undefined).map(inForm)
    const shown = said.filter((text) => text !== '')
    return shown.length > 0 ? shown.join(` ${arrow} `) : undefined
  }
}
