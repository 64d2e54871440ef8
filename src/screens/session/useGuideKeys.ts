import { useEffect } from 'react'

/** Lets the guide, which stands outside the app, be focused and steered by arrow keys while a breath is guided. */
export function useGuideKeys(label: string, onLonger: () => void, onShorter: () => void): void {
  useEffect(() => {
    const guide = document.getElementById('guide')
    if (!guide) return
    const onKey = (event: KeyboardEvent) => {
      const forth = guide.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight'
      const longer = event.key === 'ArrowUp' || event.key === forth
      if (!longer && !/^Arrow(Down|Left|Right)$/.test(event.key)) return
      event.preventDefault()
      if (longer) onLonger()
      else onShorter()
    }
    guide.tabIndex = 0
    const before = guide.getAttribute('aria-label') ?? ''
    guide.setAttribute('aria-label', label)
    guide.addEventListener('keydown', onKey)
    return () => {
      guide.removeAttribute('tabindex')
      guide.setAttribute('aria-label', before)
      guide.removeEventListener('keydown', onKey)
    }
  })
}
