import { createContext, useContext } from 'react'
import { useSetting } from './world'

/** Whether how strong something is can be said, and is shown. Not where a treatment asks to stay with it. */
export function useRatings(): boolean {
  const ratings = useSetting('ratings')
  return useSetting('stay') ? false : ratings
}

const Shown = createContext(true)

/** Tells every line below whether ratings are shown. */
export const RatingsShown = Shown.Provider

export const useRatingsShown = (): boolean => useContext(Shown)
