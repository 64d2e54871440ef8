import { useLanguage } from './language'

/**
 * For a number, a name or an address inside a sentence: it keeps its own direction. In a language that reads from the
 * right, the groups of a telephone number would else stand in reverse order.
 */
export function useIsolated(): (text: string) => string {
  const { dir } = useLanguage()
  return (text) => (dir === 'rtl' ? `\u2068${text}\u2069` : text)
}
