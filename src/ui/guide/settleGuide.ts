import { motionIsReduced } from '../motion'

/**
 * Lets the guide come gently to the size and place that a change of layout gives it. The breath inside it goes on:
 * this moves only the box around, once, on the compositor.
 */
export function settleGuide(change: () => void): void {
  const guide = document.getElementById('guide')
  const before = guide?.getBoundingClientRect()
  change()
  const after = guide?.getBoundingClientRect()
  if (!guide || !before?.width || !after?.width || motionIsReduced()) return
  const grown = before.width / after.width
  const right = before.left + before.width / 2 - (after.left + after.width / 2)
  const down = before.top + before.height / 2 - (after.top + after.height / 2)
  if (Math.abs(grown - 1) < 0.01 && Math.abs(right) + Math.abs(down) < 1) return
  guide.animate([{ transform: `translate(${right}px, ${down}px) scale(${grown})` }, { transform: 'none' }], {
    duration: 700,
    easing: 'ease-in-out',
  })
}
