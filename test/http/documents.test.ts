import { describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/core/ids.ts'
import * as samples from '../documents/samples.ts'
import { startApplication } from './application.ts'
import { hashOf } from './state.ts'

const app = await startApplication()
const policy = await app.as('policy')
const documents = `/api/dossiers/${app.a.dossierId}/documents`

function form(bytes: Buffer<ArrayBuffer>, name: string, id: string = newId()): FormData {
  const sent = new FormData()
  sent.set('id', id)
  // What a browser says of the type is not believed.
  sent.set('file', new File([bytes], name, { type: 'application/pdf' }))
  return sent
}

const ofA = () => hashOf(app.database.owner, app.a.organisationId)

describe('a document that is taken', () => {
  it('is downloaded as a file with the type of its content, by the own organisation only', async () => {
    const id = newId<string>()
    const name = '../Kaart "Linde"\r\nx: y.exe'
    const sent = await policy('POST', documents, form(samples.pngWithPlace, name, id))
    expect(sent).toMatchObject({
      status: 200,
      body: { id, version: 1, name: 'Kaart Linde x y.exe.png', cleaned: true },
    })
    const got = await policy('GET', `${documents}/${id}`)
    expect(got).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/png',
        'content-length': String(samples.png.length),
        'content-disposition':
          'attachment; filename="Kaart Linde x y.exe.png"; filename*=UTF-8\'\'Kaart%20Linde%20x%20y.exe.png',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
      },
    })
    const director = await app.as('director of B')
    expect(await director('GET', `${documents}/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'unknown-record' },
    })
    expect(await app.visitor('GET', `${documents}/${id}`)).toMatchObject({ status: 401 })
  })
})

describe('a document that is not taken is answered in a sentence, and nothing is kept', () => {
  it.each([
    ['a program that is called a PDF', samples.program, 'nota.pdf', 'document-is-program'],
    ['a drawing in code', samples.svg, 'tekening.svg', 'document-is-web-page'],
    ['a web page', samples.html, 'nota.html', 'document-is-web-page'],
    ['a PDF with a password', samples.lockedPdf, 'nota.pdf', 'document-encrypted'],
    ['a document with macros', samples.docm, 'nota.docx', 'document-with-macros'],
    ['a picture that broke off', samples.png.subarray(0, 2000), 'kaart.png', 'document-broken'],
    ['an empty file', samples.nothing, 'nota.pdf', 'document-empty'],
  ])('%s', async (_, bytes, name, code) => {
    const before = await ofA()
    const answer = await policy('POST', documents, form(bytes, name))
    expect(answer, answer.text).toMatchObject({ status: 422, body: { code } })
    expect(answer.text).toContain(`${name} `)
    expect(answer.text).toContain('Er is niets bewaard')
    expect(await ofA()).toBe(before)
  })

  it.each([
    ['just too large', 15 * 1024 * 1024 + 1],
    ['of 30 MB', 30 * 1024 * 1024],
  ])('a picture %s', async (_, size) => {
    const before = await ofA()
    const picture = Buffer.concat([samples.jpeg, Buffer.alloc(size - samples.jpeg.length)])
    const answer = await policy('POST', documents, form(picture, 'straat.jpg'))
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'document-too-large', data: { details: { limit: 15 } } },
    })
    expect(answer.text).toContain('hoogstens 15 MB')
    expect(await ofA()).toBe(before)
    // The connection lives: the next question is answered.
    expect((await policy('GET', `/api/dossiers/${app.a.dossierId}`)).status).toBe(200)
  })

  it('a form that breaks off, or has no file', async () => {
    const [broken, type] = [
      '--grens\r\ncontent-disposition: form-data; name="file"',
      'multipart/form-data; boundary=grens',
    ]
    const client = await app.as('policy')
    const noFile = new FormData()
    noFile.set('id', newId())
    expect(await client('POST', documents, noFile)).toMatchObject({
      status: 400,
      body: { code: 'invalid-input' },
    })
    expect(await client('POST', documents, { id: newId() })).toMatchObject({
      body: { code: 'invalid-input' },
    })
    const answer = await client('POST', documents, new Blob([broken], { type }))
    expect(answer, answer.text).toMatchObject({ status: 400, body: { code: 'upload-not-read' } })
  })
})

it('who may not attach is told so before the file is read', async () => {
  const picture = form(Buffer.alloc(30 * 1024 * 1024), 'straat.jpg')
  expect(await app.visitor('POST', documents, picture)).toMatchObject({
    status: 401,
    body: { code: 'sign-in-first' },
  })
  const worker = await app.as('worker')
  expect(await worker('POST', documents, form(samples.pdf, 'nota.pdf'))).toMatchObject({ status: 403 })
})

it('no other endpoint takes a form', async () => {
  const answer = await policy('POST', '/api/dossiers', form(samples.pdf, 'nota.pdf'))
  expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
})

it('a document may weigh all that is allowed', async () => {
  const large = Buffer.concat([
    samples.pdf.subarray(0, 9),
    Buffer.alloc(15 * 1024 * 1024 - samples.pdf.length, 10),
    samples.pdf.subarray(9),
  ])
  expect(large.length).toBe(15 * 1024 * 1024)
  const sent = await policy('POST', documents, form(large, 'groot.pdf'))
  expect(sent, sent.text).toMatchObject({ status: 200, body: { name: 'groot.pdf', cleaned: false } })
})

it('met nothing that no problem of the catalogue covers', () => {
  expect(app.faults).toEqual([])
})
