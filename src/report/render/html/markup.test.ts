import { expect, test } from 'vitest'
import { html } from './markup.ts'

test('what comes into a page is escaped, markup is not', () => {
  const inner = html`<b>${'<script> & "x" \'y\''}</b>`
  expect(html`<p title="${'"'}">${inner}${null}${[1, html`<i></i>`]}</p>`.text).toBe(
    '<p title="&quot;"><b>&lt;script&gt; &amp; &quot;x&quot; &#39;y&#39;</b>1<i></i></p>',
  )
})
