import { dirname, join } from 'node:path/posix'
import { fail, ok, type Result } from '@diem-cau/shared/kernel/result.ts'
import type { SheetFailure } from './sheetTable.ts'
import { walkXml } from './xml.ts'
import type { ZipArchive } from './zip.ts'

interface Workbook {
  readonly sheetPart: string
  readonly stringsPart: string | null
  readonly stylesPart: string | null
  readonly startsIn1904: boolean
}

interface Relation {
  readonly id: string
  readonly kind: string
  readonly part: string
}

export const readPart = async (zip: ZipArchive, part: string): Promise<Result<string, SheetFailure>> => {
  const bytes = await zip.read(part)
  if (!bytes.ok) return bytes
  const isUtf16 = bytes.value[0] === 0xff && bytes.value[1] === 0xfe
  return ok(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes.value))
}

export const readOptional = async (zip: ZipArchive, part: string | null): Promise<Result<string | null, SheetFailure>> =>
  part !== null && zip.has(part) ? readPart(zip, part) : ok(null)

/** What a part points to, by the last word of the relation's type: 'officeDocument', 'worksheet', 'styles' … */
const readRelations = async (zip: ZipArchive, part: string): Promise<Result<Relation[], SheetFailure>> => {
  const folder = part === '' ? '' : dirname(part)
  const xml = await readPart(zip, join(folder, '_rels', `${part.slice(part.lastIndexOf('/') + 1)}.rels`))
  if (!xml.ok) return xml
  const relations: Relation[] = []
  const isWhole = walkXml(xml.value, () => ({
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '' } = attributes()
      const target = Target.startsWith('/') ? Target.slice(1) : join(folder, Target)
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), part: target })
    },
  }))
  return isWhole ? ok(relations) : fail('sheetUnreadable')
}

/** Where the first visible sheet is, and what its cells refer to. */
export const readWorkbook = async (zip: ZipArchive): Promise<Result<Workbook, SheetFailure>> => {
  const root = await readRelations(zip, '')
  if (!root.ok) return root
  const workbookPart = root.value.find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml'
  const xml = await readPart(zip, workbookPart)
  const relations = await readRelations(zip, workbookPart)
  if (!xml.ok) return xml
  if (!relations.ok) return relations

  let startsIn1904 = false
  const sheets: { relation: string; isVisible: boolean }[] = []
  const isWhole = walkXml(xml.value, () => ({
    open(name, attributes) {
      if (name === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attributes().date1904 ?? '')
      if (name !== 'sheet') return
      const { state, ...others } = attributes()
      const relation = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      sheets.push({ relation, isVisible: state === undefined || state === 'visible' })
    },
  }))
  const first = sheets.find(({ isVisible }) => isVisible) ?? sheets[0]
  const sheetPart = relations.value.find(({ id, kind }) => id === first?.relation && kind === 'worksheet')?.part
  if (!isWhole || sheetPart === undefined) return fail('sheetUnreadable')
  const partOf = (kind: string): string | null => relations.value.find((relation) => relation.kind === kind)?.part ?? null
  return ok({ sheetPart, stringsPart: partOf('sharedStrings'), stylesPart: partOf('styles'), startsIn1904 })
}
