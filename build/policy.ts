/** What the page may do, apart from what only headers can say. Hashes allow the page's inline styles and its script. */
export const contentPolicy = ({ script, style }: { readonly script: string; readonly style: string }): string =>
  `<meta http-equiv="Content-Security-Policy" content="${[
    "default-src 'none'",
    `script-src 'self' ${script}`,
    `style-src 'self' ${style}`,
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types holdspace',
  ].join('; ')}" />`
