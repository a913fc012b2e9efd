import type { SampleDocument } from '../data/conference.ts'
import { sampleTopics } from './topics.ts'

export type Article = { readonly title: string; readonly clauses: readonly string[] }
export type SampleText = {
  readonly notice: string
  readonly grounds: readonly string[]
  readonly articles: readonly Article[]
}

const NOTICE =
  'Văn bản mẫu do phần mềm Điểm Cầu soạn để minh họa. Số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu theo ' +
  'thông tin đã công bố về Hội nghị; phần nội dung dưới đây không phải nội dung của văn bản đã ban hành.'

const opening = (document: SampleDocument, matter: string, audience: string): Article[] => [
  {
    title: 'Phạm vi điều chỉnh',
    clauses: [
      `Văn bản mẫu này trình bày yêu cầu, trình tự và trách nhiệm trong việc ${matter}.`,
      `Những nội dung không nêu tại đây thực hiện theo các văn bản hiện hành của Trung ương và hướng dẫn của ${document.issuer}.`,
    ],
  },
  {
    title: 'Đối tượng áp dụng',
    clauses: [
      `Áp dụng đối với ${audience}.`,
      'Các tổ chức, cá nhân có liên quan căn cứ chức năng, nhiệm vụ của mình để vận dụng cho phù hợp.',
    ],
  },
  {
    title: 'Nguyên tắc thực hiện',
    clauses: [
      'Bảo đảm sự lãnh đạo tập trung, thống nhất; phát huy dân chủ, giữ vững kỷ cương và đề cao trách nhiệm cá nhân, nhất là người đứng đầu.',
      'Thực hiện kịp thời, đồng bộ, công khai, minh bạch; rõ người, rõ việc, rõ thời gian, rõ sản phẩm.',
      'Kế thừa những cách làm đã có hiệu quả; không đặt thêm thủ tục, không làm phát sinh chi phí không cần thiết.',
      'Kết hợp làm việc trực tiếp với trực tuyến để nội dung đến được từng chi bộ, từng cán bộ, đảng viên.',
    ],
  },
]

const closing = (matter: string): Article[] => [
  {
    title: 'Phổ biến, quán triệt',
    clauses: [
      'Cấp ủy tổ chức hội nghị trực tiếp kết hợp trực tuyến để quán triệt đến cán bộ chủ chốt; các đơn vị tiếp tục quán triệt đến toàn thể đảng viên trong vòng ba mươi ngày.',
      'Báo cáo viên trình bày trọng tâm, nêu rõ điểm mới, việc phải làm ngay và việc cần chuẩn bị; tài liệu được gửi trước cho các điểm cầu.',
      'Điểm cầu điểm danh đầy đủ, ghi lại câu hỏi và kiến nghị để gửi về ban tổ chức hội nghị.',
    ],
  },
  {
    title: 'Xây dựng kế hoạch thực hiện',
    clauses: [
      `Mỗi địa phương, đơn vị xây dựng kế hoạch riêng cho việc ${matter}, phù hợp đặc điểm của mình; không sao chép kế hoạch của đơn vị khác.`,
      'Kế hoạch ghi rõ từng nhiệm vụ, sản phẩm, đơn vị chủ trì, đơn vị phối hợp và thời hạn hoàn thành; nhiệm vụ kéo dài trên ba tháng phải có mốc giữa kỳ.',
      'Kế hoạch được gửi về cơ quan tổng hợp trong mười lăm ngày, kể từ ngày kết thúc hội nghị quán triệt.',
      'Khi cần gia hạn, đơn vị đề nghị bằng văn bản trước thời hạn, nêu lý do và thời hạn mới.',
    ],
  },
  {
    title: 'Trách nhiệm của người đứng đầu',
    clauses: [
      'Trực tiếp chỉ đạo, phân công nhiệm vụ và chịu trách nhiệm về kết quả thực hiện của đơn vị mình.',
      'Hằng tháng nghe báo cáo tiến độ; xử lý ngay những việc chậm, những việc còn vướng mắc giữa các bộ phận.',
      'Gương mẫu chấp hành; lắng nghe ý kiến góp ý của tập thể và của nhân dân.',
    ],
  },
  {
    title: 'Đôn đốc, kiểm tra, giám sát',
    clauses: [
      'Cấp ủy cấp trên đôn đốc thường xuyên; lựa chọn nội dung, đơn vị có trọng tâm, trọng điểm để kiểm tra.',
      'Cuộc kiểm tra kết thúc bằng kết luận ngắn gọn: việc đã làm tốt, việc còn hạn chế, việc phải khắc phục và thời hạn khắc phục.',
      'Kết quả kiểm tra là căn cứ khi đánh giá, xếp loại tập thể và cá nhân hằng năm.',
    ],
  },
  {
    title: 'Chế độ thông tin, báo cáo',
    clauses: [
      'Báo cáo định kỳ hằng quý gửi trước ngày 20 của tháng cuối quý; báo cáo đột xuất gửi theo yêu cầu.',
      'Số liệu trong báo cáo thống nhất với số liệu trên phần mềm; người lập và người duyệt cùng chịu trách nhiệm về độ chính xác.',
      'Các đơn vị có cách làm hay gửi kèm bài viết ngắn để phổ biến, nhân rộng.',
    ],
  },
  {
    title: 'Sơ kết, tổng kết',
    clauses: [
      'Sơ kết sau một năm, tổng kết khi kết thúc nhiệm kỳ; nội dung đánh giá gắn với mục tiêu đã đề ra.',
      'Tập thể, cá nhân có thành tích được xem xét biểu dương, khen thưởng; nơi thực hiện chưa nghiêm phải kiểm điểm, rút kinh nghiệm.',
    ],
  },
  {
    title: 'Tổ chức thực hiện',
    clauses: [
      'Các cơ quan tham mưu giúp việc theo chức năng, nhiệm vụ của mình hướng dẫn, theo dõi và tổng hợp tình hình thực hiện.',
      'Trong quá trình thực hiện, nếu có vướng mắc hoặc vấn đề mới phát sinh, các đơn vị kịp thời báo cáo để xem xét, điều chỉnh cho phù hợp.',
      'Văn bản mẫu này không có hiệu lực thi hành; chỉ dùng để trình bày, hướng dẫn sử dụng và kiểm thử phần mềm.',
    ],
  },
]

/** Throws for a document outside the sample. */
export const sampleTextOf = (document: SampleDocument): SampleText => {
  const topic = sampleTopics.get(document.number)
  if (!topic) throw new Error(`the sample has no text for ${document.number}`)
  return {
    notice: NOTICE,
    grounds: [
      'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      `Căn cứ Quy chế làm việc của ${document.issuer};`,
      `Căn cứ yêu cầu của việc ${topic.matter},`,
    ],
    articles: [...opening(document, topic.matter, topic.audience), ...topic.chapters, ...closing(topic.matter)],
  }
}
