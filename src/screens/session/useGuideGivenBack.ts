import { useEffect } from 'react'
import { firstRamp } from '../../exercises/firstBreath'
import { releaseGuide } from '../../ui/guide/guideMotion'

/** When the session's screen goes, the guide breathes on by itself, at its resting pace. */
export function useGuideGivenBack(): void {
  useEffect(
    () => () => {
      delete document.documentElement.dataset.picture
      releaseGuide(firstRamp.totalMs)
    },
    [],
  )
}
