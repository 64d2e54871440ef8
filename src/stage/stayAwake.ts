import type { PageSight } from '../device/page'
import type { WakeLock } from '../device/wakeLock'

/** Keeps the screen on while somebody is being guided, and asks again whenever the page comes back into sight. */
export function stayAwake({ wakeLock, page }: { readonly wakeLock: WakeLock; readonly page: PageSight }) {
  let letGo: (() => void) | undefined
  let wanted = false

  function settle() {
    letGo?.()
    letGo = wanted && !page.hidden() ? wakeLock.hold() : undefined
  }

  const forget = page.onChange(settle)
  return {
    want: (awake: boolean) => {
      if (awake === wanted) return
      wanted = awake
      settle()
    },
    stop: () => {
      forget()
      wanted = false
      settle()
    },
  }
}
