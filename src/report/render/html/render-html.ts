import type { BoundDocument, Chapter } from '../../core/document.ts'
import type { BoundFigure } from '../../core/figure.ts'
import { longDate } from '../long-date.ts'
import { reportWords } from '../words.ts'
import { blocksHtml, keyFiguresHtml, titleHtml } from './blocks.ts'
import { contentsHtml } from './contents.ts'
import { embeddedFonts } from './fonts.ts'
import { html, Markup } from './markup.ts'
import { spansHtml } from './spans.ts'
import { reportStyle } from './style.ts'
import { tallyMark } from './tally-mark.ts'

/**
 * The document as one HTML file that needs nothing beside it: no script, no other file. The same
 * document gives the same text. `fonts` are the rules of the embedded fonts.
 */
export function renderHtml(document: BoundDocument, fonts = embeddedFonts()): string {
  const { meta } = document
  const words = reportWords[meta.language]
  return html`<!doctype html>
<html lang="${meta.language === 'nl' ? 'nl-BE' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${meta.title} · ${meta.organisation}</title>
<style>
${new Markup(fonts)}
${new Markup(reportStyle())}
</style>
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
${meta.standingNotice ? html`<aside class="standing">${meta.standingNotice}</aside>\n` : null}<header>
${new Markup(tallyMark)}
<h1>${meta.title}</h1>
${meta.subtitle ? html`<p class="subtitle">${meta.subtitle}</p>\n` : null}<p class="made"><strong>${meta.organisation}</strong> ${words.madeOn(longDate(meta.madeOn, meta.language))}</p>
</header>
<div class="book">
${contentsHtml(document)}
<main id="text">
${document.chapters.map((chapter) => html`${chapterHtml(chapter, meta)}\n`)}</main>
</div>
</body>
</html>
`.text
}

function chapterHtml(chapter: Chapter<BoundFigure>, meta: BoundDocument['meta']): Markup {
  const { opening } = chapter
  return html`<section class="chapter" aria-labelledby="${chapter.id}">
${titleHtml(2, chapter)}
${
  opening
    ? html`<div class="opening">${keyFiguresHtml(opening.figures, meta)}
<p class="sentence">${spansHtml(opening.sentence, meta)}</p></div>\n`
    : null
}${blocksHtml(chapter.blocks, meta)}</section>`
}
