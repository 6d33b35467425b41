import { expect, test } from 'vitest'
import { examine } from '@/lib/documents/attachments/examine'
import { Refusal } from '@/lib/domain/refusal'
import { compound, docx, heic, main, pdf, relation, sound, types, xlsx } from './office-files'
import { chunk, jpeg, png, pngSignature } from './pictures'
import { type Part, zipArchive } from './zip-archive'

const page = '<!DOCTYPE html><script>alert(1)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'

test.each(sound)('%s is taken as it is', async (name, bytes) => {
  const examined = await examine(name, bytes)
  expect(examined.bytes.equals(bytes)).toBe(true)
  expect(examined.stripped).toBe(false)
})

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024)
const many = Array.from({ length: 2001 }, (_, at): Part => ({ name: `word/${at}.xml`, content: '' }))

const zoo: [string, string, () => Buffer, string][] = [
  ['nothing at all', 'a.pdf', () => Buffer.alloc(0), 'attachment-empty'],
  ['a program', 'a.exe', () => Buffer.from('MZ\x90\0'), 'attachment-kind-unknown'],
  ['a program under another name', 'a.pdf', () => Buffer.from('MZ\x90\0'), 'attachment-kind-differs'],
  ['a program as text', 'a.txt', () => Buffer.from('MZ\x90\0\x03'), 'attachment-kind-differs'],
  ['a page', 'a.html', () => Buffer.from(page), 'attachment-kind-unknown'],
  ['a page as text', 'a.txt', () => Buffer.from(`\ufeff \n${page}`), 'attachment-active'],
  ['a page as a picture', 'a.jpg', () => Buffer.from(page), 'attachment-kind-differs'],
  ['a drawing with a script', 'a.svg', () => Buffer.from(svg), 'attachment-kind-unknown'],
  ['a drawing as text', 'a.txt', () => Buffer.from(svg), 'attachment-active'],
  ['a drawing as png', 'a.png', () => Buffer.from(svg), 'attachment-kind-differs'],
  ['no extension', '说明', () => pdf(), 'attachment-kind-unknown'],
  ['a second extension', 'a.pdf.exe', () => pdf(), 'attachment-kind-unknown'],
  ['an extension turned around', 'a\u202efdp.exe', () => pdf(), 'attachment-kind-unknown'],
  ['a picture called pdf', 'a.pdf', () => jpeg(), 'attachment-kind-differs'],
  ['a pdf called picture', 'a.jpg', () => pdf(), 'attachment-kind-differs'],
  ['a photograph of an iPhone', 'IMG_1.HEIC', () => heic, 'attachment-heic'],
  ['the same called jpg', 'IMG_1.jpg', () => heic, 'attachment-heic'],
  [
    'a pdf behind something else',
    'a.pdf',
    () => Buffer.concat([Buffer.from('GIF89a'), pdf()]),
    'attachment-kind-differs',
  ],
  ['a pdf cut off', 'a.pdf', () => pdf().subarray(0, 20), 'attachment-damaged'],
  ['a pdf with a script', 'a.pdf', () => pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), 'attachment-active'],
  ['a pdf that starts a program', 'a.pdf', () => pdf('<< /S /Launch /F (cmd.exe) >>'), 'attachment-active'],
  ['a pdf with a file inside', 'a.pdf', () => pdf('<< /Type /EmbeddedFile >>'), 'attachment-active'],
  ['a pdf that is a zip as well', 'a.pdf', () => Buffer.concat([pdf(), docx()]), 'attachment-two-kinds'],
  [
    'a zip that is a pdf as well',
    'a.docx',
    () => zipArchive([{ name: '%PDF-1.7', content: 'x' }, types(main.docx)]),
    'attachment-two-kinds',
  ],
  ['any zip', 'a.docx', () => zipArchive([{ name: 'a.txt', content: 'x' }]), 'attachment-kind-differs'],
  ['a workbook called docx', 'a.docx', () => xlsx(), 'attachment-kind-differs'],
  ['macros', 'a.docx', () => docx({ name: 'word/vbaProject.bin', content: 'x' }), 'attachment-with-macros'],
  [
    'a macro type',
    'a.docx',
    () => zipArchive([types('application/vnd.ms-word.document.macroEnabled.main+xml')]),
    'attachment-with-macros',
  ],
  [
    'a template from elsewhere',
    'a.docx',
    () => docx({ name: 'word/_rels/settings.xml.rels', content: relation('attachedTemplate') }),
    'attachment-active',
  ],
  [
    'an entity',
    'a.docx',
    () => docx({ name: 'word/a.xml', content: '<!DOCTYPE w [<!ENTITY x "y">]><w/>' }),
    'attachment-active',
  ],
  [
    'a field that starts a program',
    'a.docx',
    () => docx({ name: 'word/b.xml', content: '<w:instrText>DDEAUTO c:\\cmd.exe</w:instrText>' }),
    'attachment-active',
  ],
  [
    'an encrypted part',
    'a.docx',
    () => docx({ name: 'word/c.xml', content: 'x', flags: 0x801 }),
    'attachment-encrypted',
  ],
  ['a bomb', 'a.docx', () => docx({ name: 'word/d.xml', content: zeros(64) }), 'attachment-unpacks-too-large'],
  [
    'a bomb in many parts',
    'a.docx',
    () => docx(...Array.from({ length: 30 }, (_, at) => ({ name: `word/${at}.bin`, content: zeros(15) }))),
    'attachment-unpacks-too-large',
  ],
  [
    'a part that claims to be small',
    'a.docx',
    () => docx({ name: 'word/e.xml', content: zeros(1), claimedSize: 10 }),
    'attachment-damaged',
  ],
  ['too many parts', 'a.docx', () => docx(...many), 'attachment-unpacks-too-large'],
  ['the same part twice', 'a.docx', () => docx({ name: 'word/document.xml', content: 'x' }), 'attachment-damaged'],
  ['a part outside', 'a.docx', () => docx({ name: '../../etc/passwd', content: 'x' }), 'attachment-damaged'],
  ['half a docx', 'a.docx', () => docx().subarray(0, -30), 'attachment-damaged'],
  ['an old workbook called doc', 'a.doc', () => compound('Workbook'), 'attachment-kind-differs'],
  ['an old document with macros', 'a.doc', () => compound('WordDocument', '_VBA_PROJECT'), 'attachment-with-macros'],
  ['a document with a password', 'a.doc', () => compound('EncryptedPackage'), 'attachment-encrypted'],
  [
    'an old document that is a zip',
    'a.doc',
    () => Buffer.concat([compound('WordDocument'), docx()]),
    'attachment-two-kinds',
  ],
  ['a photograph cut off', 'a.jpg', () => jpeg().subarray(0, -2), 'attachment-damaged'],
  ['a photograph without a picture', 'a.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'attachment-damaged'],
  [
    'a segment longer than the file',
    'a.jpg',
    () => Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0]),
    'attachment-damaged',
  ],
  ['a frame without its size', 'a.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 2]), 'attachment-damaged'],
  ['a photograph for giants', 'a.jpg', () => jpeg({ width: 65535, height: 65535 }), 'attachment-picture-too-large'],
  ['a picture for giants', 'a.png', () => png({ width: 60_000 }), 'attachment-picture-too-large'],
  ['a picture of no size', 'a.png', () => png({ width: 0 }), 'attachment-damaged'],
  [
    'a chunk that was changed',
    'a.png',
    () => Buffer.from(png().map((byte, at) => (at === 20 ? 9 : byte))),
    'attachment-damaged',
  ],
  ['a picture cut off', 'a.png', () => png().subarray(0, -6), 'attachment-damaged'],
  [
    'a picture without its head',
    'a.png',
    () => Buffer.concat([pngSignature, chunk('IEND', Buffer.alloc(0))]),
    'attachment-damaged',
  ],
]

test.each(zoo)('%s (%s) is refused', async (_, name, bytes, code) => {
  const refused = await examine(name, bytes()).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect((refused as Refusal).code).toBe(code)
})
