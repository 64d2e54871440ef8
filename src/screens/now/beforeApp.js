// Runs before the first paint and before the app. Inlined into the page, so it has to stay under 1 KB.
// It sets what was chosen, keeps a tap made before the app arrives, and leaves quickly whatever else is broken.
;(() => {
  const page = document.documentElement
  try {
    const { theme, size, first, sound } = JSON.parse(localStorage.getItem('holdspace.settings'))
    const day = theme === 'device' ? matchMedia('(prefers-color-scheme: light)').matches : theme === 'day'
    if (day) page.dataset.theme = 'day'
    if (size > 1) page.dataset.size = size
    if (first) page.dataset.first = first
    if (sound) page.dataset.sound = ''
  } catch {}
  try {
    if (localStorage.getItem('holdspace.under-way')) page.dataset.underWay = ''
  } catch {}
  const leave = () => {
    page.dataset.left = ''
    location.replace('leave.html')
  }
  addEventListener(
    'click',
    (event) => {
      const control = event.target.closest('[data-action]')
      const action = control?.dataset.action
      // Moving about leaves nothing behind the Back button, or leaving quickly would not leave.
      const link = event.target.closest('a[href^="#"]')
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault()
        location.replace(link.href)
      } else if (action === 'leave') {
        event.preventDefault()
        leave()
      } else if (control?.matches('.now button') && !page.dataset.app) {
        document.querySelector('[data-tapped]')?.removeAttribute('data-tapped')
        control.dataset.tapped = ''
        page.dataset.tap = action
      }
    },
    true,
  )
  let shifts = 0
  let last = 0
  addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (repeat) return
      shifts = key !== 'Shift' ? 0 : timeStamp - last < 5e3 ? shifts + 1 : 1
      last = timeStamp
      if (shifts > 2) leave()
    },
    true,
  )
})()
