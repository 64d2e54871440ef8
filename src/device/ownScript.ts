interface Policies {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => typeof rules
}

/** Only what this app itself was built of: the worker beside the page, and files among its own parts. */
function own(address: string): string {
  const { origin, href, pathname } = new URL(address, document.baseURI)
  const { pathname: page } = new URL('.', document.baseURI)
  const ours = origin === location.origin && pathname.startsWith(page)
  if (!ours || !/^(?:sw\.js|(?:assets|worker|src)\/[\w./-]+)$/.test(pathname.slice(page.length)))
    throw new TypeError(`not ours: ${href}`)
  return address
}

let rules: { readonly createScriptURL: (url: string) => string } | undefined

/** A script's address from text, by the one policy under which this app may make such a thing. @throws if it is not ours */
export function ownScript(address: string): string {
  const policies: Policies | undefined = Reflect.get(window, 'trustedTypes')
  rules ??= policies?.createPolicy('holdspace', { createScriptURL: own }) ?? { createScriptURL: own }
  return rules.createScriptURL(address)
}
