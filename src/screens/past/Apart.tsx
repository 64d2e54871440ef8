import { useCallback, type ComponentType, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { HistoryStore } from '../../stores/historyState'
import { Missing } from '../Missing'
import { loadWords, MoreWords } from '../words'
import { useWorld, type World } from '../world'
import { Frame } from './Frame'
import { useLoaded } from './useLoaded'

interface PageProps {
  readonly history: HistoryStore
  /** Whether ratings are shown in numbers. */
  readonly numbers: boolean
  readonly onBack: () => void
  readonly bar?: ReactNode
}

/** Pages of Looking back that come, with their words, when they are asked for. */
const pages = {
  print: async () => (await import('./print/PrintPage')).PrintPage,
  afterwards: async (world: World) => {
    const [{ AfterwardsPage }, store] = await Promise.all([import('./afterwards/AfterwardsPage'), world.afterwards?.()])
    if (!store) throw new Error('nothing is worked out here')
    return (props: PageProps) => <AfterwardsPage {...props} afterwards={store} />
  },
  how: async () => (await import('./afterwards/HowPage')).HowPage,
  pictures: async () => (await import('./pictures/PicturesPage')).PicturesPage,
} satisfies Readonly<Record<string, (world: World) => Promise<ComponentType<PageProps>>>>

type Name = keyof typeof pages

const parts = {
  print: [],
  afterwards: ['afterwards', 'choose'],
  how: ['afterwards'],
  pictures: ['afterwards'],
} as const

export const isApart = (at: string | undefined): at is Name => at !== undefined && Object.hasOwn(pages, at)

/** One of them. Until it is there, its name and the way back are. */
export function Apart({ at, ...props }: PageProps & { readonly at: Name }) {
  const t = useTranslations()
  const world = useWorld()
  const load = useCallback(async () => {
    const [Page, ...words] = await Promise.all([pages[at](world), ...parts[at].map((part) => loadWords(part))])
    return { Page, words }
  }, [at, world])
  const { loaded, missing, again } = useLoaded(load)
  if (loaded) {
    return (
      <MoreWords words={loaded.words}>
        <loaded.Page {...props} />
      </MoreWords>
    )
  }
  return (
    <Frame title={t(`past.${at}`)} onBack={props.onBack} bar={props.bar}>
      {missing && <Missing onAgain={again} />}
    </Frame>
  )
}
