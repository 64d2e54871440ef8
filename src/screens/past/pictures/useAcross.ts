import { useLanguage } from '../../language'

/** Where a point of a picture of this width stands: a language that reads from the right begins there. */
export function useAcross(width: number): (x: number) => number {
  const { dir } = useLanguage()
  return (x) => (dir === 'rtl' ? width - x : x)
}
