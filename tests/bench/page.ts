import { createHash } from 'node:crypto'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

export interface PageParts {
  readonly title: string
  readonly style: string
  readonly body: string
  readonly script?: string
}

/** A page of one file under the app's own policy, which the server takes from the page as it does for the app. */
export const pageOf = ({ title, style, body, script = '' }: PageParts): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self' ${hashOf(script)}; style-src 'self' ${hashOf(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
${script === '' ? '' : `<script>${script}</script>`}
</body>
</html>
`
