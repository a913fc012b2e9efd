import { buildDocument } from '@diem-cau/shared/testing/build.ts'
import { describe, expect, test } from 'vitest'
import { findDocuments, findTwin, usedValues } from './findDocuments.ts'

const central = buildDocument('a', 3)
const city = { ...buildDocument('b', null), number: '24-QĐ/TU', issuer: 'Thành ủy Hà Nội', subject: 'về luân chuyển cán bộ' }
const decree = { ...buildDocument('c', 1), number: '30/2020/NĐ-CP', type: 'Nghị định', issuer: 'Chính phủ', subject: 'về công tác văn thư' }
const all = [central, city, decree]
const ids = (documents: readonly { id: string }[]): string => documents.map(({ id }) => id.charAt(0)).join('')

describe('finding documents', () => {
  test.each([
    ['', 'abc'],
    ['24-QĐ/TƯ', 'a'],
    ['24 qđ/tw', 'a'],
    ['24–QĐ/TU'.normalize('NFD'), 'b'],
    ['quy dinh so 24-QD/TU', 'b'],
    ['30/2020/ND-CP', 'c'],
    ['24', 'ab'],
    ['luan chuyen', 'b'],
    ['thu van', 'c'],
    ['thanh uy can bo', 'b'],
    ['không có', ''],
  ])('%s', (query, expected) => expect(ids(findDocuments(all, query))).toBe(expected))

  test('within a type', () => expect(ids(findDocuments(all, '', 'nghị định'))).toBe('c'))
})

test('a twin has the same number in any spelling from the same issuer', () => {
  expect(findTwin(all, '24 QĐ/TƯ', 'ban chấp hành trung ương', null)).toBe(central)
  expect(findTwin(all, '24-QĐ/TU', central.issuer, null)).toBeUndefined()
  expect(findTwin(all, '24-QĐ/TW', central.issuer, central.id)).toBeUndefined()
  expect(findTwin(all, '', '', null)).toBeUndefined()
})

test('used values come once, the most used first', () => {
  expect(usedValues(all, 'type')).toEqual(['Quy định', 'Nghị định'])
})
