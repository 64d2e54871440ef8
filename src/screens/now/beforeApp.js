// Runs before the app, and as a rule before the first paint. Inlined into the page, so it has to stay under 1 KB.
// It sets what was chosen, keeps a tap made before the app arrives, and leaves quickly whatever else is broken.
;(() => {
  const page = document.documentElement
  // Inside another site's page it stays blank: nobody is made to tap what they cannot see.
  if (top !== self) page.dataset.left = ''
  const look = () => {
    try {
      if (localStorage['holdspace.under-way']) page.dataset.underWay = ''
      // Every setting becomes an attribute for the styles to follow, such as data-size.
      const { theme } = Object.assign(page.dataset, JSON.parse(localStorage['holdspace.settings']))
      const hour = new Date().getHours()
      if (theme === 'clock' && hour > 6 && hour < 19) page.dataset.theme = 'day'
    } catch {}
  }
  // Where the app was never kept there is hardly anything to find, and opening the storage costs a slow phone the moment
  // in which the light would begin to move: then it is done right after the first picture.
  if (navigator.serviceWorker?.controller) look()
  else requestAnimationFrame(() => setTimeout(look))
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
        delete document.querySelector('[data-tapped]')?.dataset.tapped
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
