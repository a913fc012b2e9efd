/**
 * What the sample text of each document is about, by document number. Invented for the sample: it keeps to the
 * document's subject, and says nothing of what the issued document provides.
 */
export type SampleTopic = {
  /** Completes "việc …". */
  readonly matter: string
  /** Completes "áp dụng đối với …". */
  readonly audience: string
  readonly chapters: readonly { readonly title: string; readonly clauses: readonly string[] }[]
}

export const sampleTopics: ReadonlyMap<string, SampleTopic> = new Map([
  ['24-QĐ/TƯ', {
    matter: 'thi hành Điều lệ Đảng',
    audience: 'các cấp ủy, tổ chức đảng từ Trung ương đến cơ sở và toàn thể đảng viên',
    chapters: [
      { title: 'Đảng viên và hồ sơ đảng viên', clauses: [
        'Cấp ủy cơ sở lập danh sách đảng viên theo chi bộ, cập nhật khi có thay đổi về nơi công tác, nơi cư trú hoặc nhiệm vụ được giao.',
        'Hồ sơ được quản lý thống nhất, dùng đúng mẫu, có người chịu trách nhiệm và có sổ theo dõi việc giao, nhận.',
        'Đảng viên tự kiểm tra phần kê khai của mình ít nhất mỗi năm một lần và báo cáo chi bộ khi phát hiện sai sót.',
      ] },
      { title: 'Sinh hoạt của chi bộ', clauses: [
        'Chi bộ họp định kỳ hằng tháng; nội dung được gửi trước để đảng viên chuẩn bị ý kiến.',
        'Kết luận của buổi họp nêu rõ việc phải làm, người thực hiện và thời hạn hoàn thành.',
        'Khi không thể họp tập trung, chi bộ có thể họp trực tuyến, bảo đảm điểm danh đầy đủ và giữ gìn bí mật.',
      ] },
      { title: 'Hệ thống tổ chức', clauses: [
        'Việc lập, giải thể hoặc sắp xếp lại tổ chức đảng trực thuộc được trình bằng văn bản, kèm đề án và ý kiến của cấp ủy có liên quan.',
        'Sau khi sắp xếp, cấp ủy bàn giao đầy đủ hồ sơ, tài sản và những công việc đang thực hiện dở.',
      ] },
      { title: 'Đại hội và bầu cử trong tổ chức', clauses: [
        'Tổ chức triệu tập chuẩn bị văn kiện, nhân sự và cơ sở vật chất; thông báo thời gian, địa điểm để đại biểu chủ động sắp xếp.',
        'Kết quả biểu quyết được công bố ngay tại hội nghị và ghi vào biên bản.',
      ] },
    ],
  }],
  ['01-HD/TƯ', {
    matter: 'hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng',
    audience: 'các cấp ủy, tổ chức đảng, cơ quan tham mưu giúp việc và đảng viên được giao thực hiện',
    chapters: [
      { title: 'Thủ tục tiếp nhận và chuyển sinh hoạt', clauses: [
        'Nơi chuyển đi kiểm tra hồ sơ, xác nhận thời gian sinh hoạt và niêm phong trước khi bàn giao.',
        'Nơi tiếp nhận đối chiếu từng tài liệu theo mục lục; trường hợp thiếu thì lập phiếu đề nghị bổ sung.',
        'Mỗi bước có người ký nhận và ngày ký nhận để có thể tra cứu khi cần.',
      ] },
      { title: 'Mẫu biểu và cách ghi', clauses: [
        'Mẫu biểu được in hoặc lập trên phần mềm dùng chung; chữ viết rõ ràng, không tẩy xóa.',
        'Ngày, tháng, năm ghi đầy đủ bằng chữ số; tên riêng viết đúng dấu tiếng Việt như trên giấy tờ tùy thân.',
      ] },
      { title: 'Thời hạn giải quyết', clauses: [
        'Thời hạn được tính từ ngày nhận đủ hồ sơ hợp lệ; trường hợp cần kéo dài phải thông báo lý do.',
        'Cơ quan tham mưu theo dõi tiến độ và nhắc việc trước thời hạn ít nhất ba ngày làm việc.',
      ] },
      { title: 'Giải đáp vướng mắc', clauses: [
        'Câu hỏi được gửi về một đầu mối, phân loại theo nội dung và trả lời bằng văn bản ngắn gọn.',
        'Những câu hỏi lặp lại nhiều lần được tập hợp thành tài liệu hỏi đáp để các đơn vị cùng sử dụng.',
      ] },
    ],
  }],
  ['41-QĐ/TƯ', {
    matter: 'xem xét miễn nhiệm, từ chức đối với cán bộ',
    audience: 'cán bộ lãnh đạo, quản lý và các cơ quan được phân cấp quản lý cán bộ',
    chapters: [
      { title: 'Yêu cầu chung khi xem xét', clauses: [
        'Việc xem xét dựa trên hồ sơ, số liệu và ý kiến của những cơ quan có liên quan; bảo đảm khách quan, thận trọng, đúng thẩm quyền.',
        'Người được xem xét có quyền trình bày ý kiến bằng văn bản hoặc trực tiếp tại cuộc họp.',
        'Thông tin trong quá trình xem xét được bảo mật cho đến khi có kết luận.',
      ] },
      { title: 'Trình tự thực hiện', clauses: [
        'Cơ quan tham mưu lập tờ trình, kèm hồ sơ và dự thảo quyết định.',
        'Cơ quan có thẩm quyền thảo luận tập thể, biểu quyết và kết luận bằng văn bản.',
        'Quyết định được gửi đến người có liên quan và lưu vào hồ sơ cán bộ.',
      ] },
      { title: 'Bàn giao công việc', clauses: [
        'Việc bàn giao hoàn thành trong thời hạn ghi tại quyết định, có biên bản và danh mục tài liệu.',
        'Trong thời gian chưa kiện toàn, cấp trên phân công người phụ trách để công việc không gián đoạn.',
      ] },
      { title: 'Bố trí công tác sau đó', clauses: [
        'Việc bố trí xuất phát từ nhu cầu của cơ quan, năng lực và nguyện vọng của cán bộ.',
        'Chế độ, chính sách thực hiện theo các văn bản hiện hành.',
      ] },
    ],
  }],
  ['22-QĐ/TƯ', {
    matter: 'thực hiện công tác kiểm tra, giám sát và thi hành kỷ luật Đảng',
    audience: 'các cấp ủy, ủy ban kiểm tra, tổ chức đảng và đảng viên',
    chapters: [
      { title: 'Chương trình kiểm tra, giám sát hằng năm', clauses: [
        'Chương trình nêu rõ đối tượng, nội dung, mốc thời gian và đơn vị chủ trì từng cuộc.',
        'Việc lựa chọn đối tượng có trọng tâm, trọng điểm, tránh chồng chéo giữa các cơ quan.',
        'Khi điều chỉnh chương trình, đơn vị chủ trì thông báo sớm cho nơi được kiểm tra.',
      ] },
      { title: 'Tiến hành một cuộc kiểm tra', clauses: [
        'Đoàn kiểm tra công bố quyết định, kế hoạch và đề cương; thống nhất lịch làm việc.',
        'Tài liệu được giao, nhận bằng biên bản và hoàn trả khi kết thúc.',
        'Dự thảo kết luận được trao đổi với nơi được kiểm tra trước khi trình.',
      ] },
      { title: 'Giám sát thường xuyên', clauses: [
        'Giám sát được thực hiện qua báo cáo, dự họp, làm việc trực tiếp và theo dõi số liệu trên phần mềm.',
        'Dấu hiệu chậm tiến độ được nhắc nhở ngay, không chờ đến kỳ báo cáo.',
      ] },
      { title: 'Theo dõi việc thực hiện kết luận', clauses: [
        'Mỗi kết luận có danh mục việc phải khắc phục, người chịu trách nhiệm và thời hạn.',
        'Kết quả khắc phục được cập nhật hằng tháng cho đến khi hoàn thành toàn bộ.',
      ] },
    ],
  }],
  ['37-QĐ/TƯ', {
    matter: 'thực hiện quy định về những điều đảng viên không được làm',
    audience: 'toàn thể đảng viên và tổ chức đảng nơi đảng viên sinh hoạt',
    chapters: [
      { title: 'Học tập và cam kết', clauses: [
        'Chi bộ tổ chức học tập toàn văn, trao đổi bằng tình huống cụ thể gắn với công việc của đơn vị.',
        'Đảng viên viết cam kết hằng năm, ngắn gọn, phù hợp nhiệm vụ được giao; chi bộ lưu và theo dõi.',
      ] },
      { title: 'Tự soi, tự sửa', clauses: [
        'Đảng viên liên hệ bản thân trong sinh hoạt chi bộ và khi kiểm điểm cuối năm.',
        'Chi ủy góp ý chân thành, có lý, có tình; việc góp ý được ghi vào biên bản.',
        'Nội dung cần sửa được nêu cụ thể, kèm thời gian thực hiện.',
      ] },
      { title: 'Nêu gương của người đứng đầu', clauses: [
        'Người đứng đầu thực hiện trước, công khai cam kết của mình tại đơn vị.',
        'Kết quả nêu gương là một nội dung khi đánh giá hằng năm.',
      ] },
      { title: 'Tiếp nhận phản ánh', clauses: [
        'Phản ánh của nhân dân và đảng viên được tiếp nhận tại một đầu mối, có sổ theo dõi và thời hạn trả lời.',
        'Người phản ánh được bảo vệ theo quy định; thông tin về họ không tiết lộ.',
      ] },
    ],
  }],
  ['04-NQ/TU', {
    matter: 'tập trung xây dựng và nâng cao chất lượng đội ngũ cán bộ các cấp',
    audience: 'các cấp ủy, cơ quan, đơn vị thuộc thành phố Hà Nội',
    chapters: [
      { title: 'Mục tiêu', clauses: [
        'Xây dựng đội ngũ cán bộ có phẩm chất, năng lực, uy tín, đáp ứng yêu cầu nhiệm vụ của nhiệm kỳ và những năm tiếp theo.',
        'Cơ cấu đội ngũ hợp lý về độ tuổi, giới và lĩnh vực chuyên môn; có nguồn kế cận ở từng vị trí.',
        'Mỗi đơn vị xác định chỉ tiêu riêng, đo được, phù hợp điều kiện thực tế.',
      ] },
      { title: 'Nhiệm vụ trọng tâm', clauses: [
        'Rà soát, đánh giá thực trạng đội ngũ theo vị trí việc làm; lập bản đồ nhu cầu đến cuối nhiệm kỳ.',
        'Đổi mới cách phát hiện, bồi dưỡng và giao việc thử thách cho cán bộ trẻ, cán bộ nữ.',
        'Gắn đánh giá cán bộ với sản phẩm công việc và sự hài lòng của người dân.',
      ] },
      { title: 'Giải pháp', clauses: [
        'Tăng cường đào tạo kỹ năng quản lý, chuyển đổi số và xử lý tình huống.',
        'Sử dụng dữ liệu dùng chung trong quản lý hồ sơ, bảo đảm chính xác, kịp thời.',
      ] },
      { title: 'Nguồn lực', clauses: [
        'Kinh phí được bố trí trong dự toán hằng năm, sử dụng tiết kiệm, đúng mục đích.',
        'Khuyến khích các đơn vị chia sẻ giảng viên, tài liệu và cơ sở vật chất.',
      ] },
    ],
  }],
  ['04-QĐ/TU', {
    matter: 'quản lý cán bộ, phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
    audience: 'các cấp ủy, cơ quan, đơn vị và cán bộ thuộc diện quản lý của thành phố',
    chapters: [
      { title: 'Nội dung quản lý cán bộ', clauses: [
        'Quản lý cán bộ gồm tuyển chọn, bố trí, đánh giá, quy hoạch, đào tạo, bồi dưỡng, khen thưởng và thực hiện chính sách.',
        'Hồ sơ cán bộ được số hóa, cập nhật khi có thay đổi và đối chiếu mỗi năm một lần.',
      ] },
      { title: 'Phân cấp quản lý', clauses: [
        'Phân cấp đi đôi với trách nhiệm; cấp nào quyết định thì cấp đó chịu trách nhiệm về quyết định của mình.',
        'Việc thuộc nhiều cấp thì xác định rõ cơ quan chủ trì và cơ quan phối hợp.',
        'Cấp trên hướng dẫn, kiểm tra; không làm thay việc đã phân cấp.',
      ] },
      { title: 'Bổ nhiệm', clauses: [
        'Quy trình được thực hiện đúng trình tự, công khai tiêu chuẩn và điều kiện.',
        'Mỗi bước có biên bản, kết quả kiểm phiếu và danh sách người tham dự.',
      ] },
      { title: 'Giới thiệu cán bộ ứng cử', clauses: [
        'Việc giới thiệu căn cứ yêu cầu của chức danh và kết quả công tác của người được giới thiệu.',
        'Cơ quan giới thiệu chịu trách nhiệm về tính chính xác của hồ sơ.',
      ] },
    ],
  }],
  ['07-QĐ/TU', {
    matter: 'luân chuyển, điều động, chuyển đổi vị trí công tác cán bộ, công chức, viên chức',
    audience: 'cán bộ, công chức, viên chức thuộc thành phố và các cơ quan quản lý',
    chapters: [
      { title: 'Kế hoạch luân chuyển', clauses: [
        'Kế hoạch được xây dựng theo nhiệm kỳ, rà soát hằng năm, gắn với quy hoạch và nhu cầu của nơi đến.',
        'Nơi đi và nơi đến cùng chuẩn bị để công việc chung không gián đoạn.',
      ] },
      { title: 'Điều động', clauses: [
        'Quyết định điều động nêu rõ vị trí, thời gian và chế độ được hưởng.',
        'Cán bộ được trao đổi trước về mục đích, yêu cầu và điều kiện làm việc tại nơi mới.',
        'Người được điều động bàn giao công việc bằng văn bản trước khi nhận nhiệm vụ.',
      ] },
      { title: 'Chuyển đổi vị trí công tác', clauses: [
        'Danh mục vị trí và thời hạn chuyển đổi được công khai trong cơ quan.',
        'Việc chuyển đổi không làm xáo trộn tổ chức và không lợi dụng để gây khó khăn cho cán bộ.',
      ] },
      { title: 'Nhận xét, đánh giá sau luân chuyển', clauses: [
        'Nơi đến nhận xét định kỳ sáu tháng một lần theo mẫu thống nhất.',
        'Kết quả là căn cứ để xem xét bố trí công tác tiếp theo.',
      ] },
    ],
  }],
  ['1841-QĐ/TU', {
    matter: 'đánh giá, xếp loại hằng tháng đối với cán bộ, công chức, viên chức, lao động hợp đồng',
    audience: 'cán bộ, công chức, viên chức, lao động hợp đồng trong hệ thống chính trị thành phố',
    chapters: [
      { title: 'Nguyên tắc đánh giá', clauses: [
        'Đánh giá dựa trên kết quả công việc trong tháng, bảo đảm khách quan, công khai, đúng người, đúng việc.',
        'Cấp trên trực tiếp đánh giá người mình quản lý; người được đánh giá được biết kết quả và có ý kiến.',
      ] },
      { title: 'Tiêu chí và thang điểm', clauses: [
        'Tiêu chí gồm khối lượng, chất lượng, tiến độ công việc và ý thức chấp hành kỷ luật, kỷ cương.',
        'Đơn vị cụ thể hóa tiêu chí theo vị trí việc làm, không đặt thêm thủ tục.',
        'Việc phát sinh ngoài kế hoạch được ghi nhận khi có người giao và có sản phẩm.',
      ] },
      { title: 'Các mức xếp loại', clauses: [
        'Kết quả được xếp vào một trong bốn mức: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành và không hoàn thành nhiệm vụ.',
        'Tỷ lệ ở mức cao nhất do người đứng đầu xem xét trên cơ sở kết quả chung của đơn vị.',
      ] },
      { title: 'Trình tự hằng tháng', clauses: [
        'Cuối tháng, cá nhân tự chấm điểm; đầu tháng sau, cấp trên trực tiếp nhận xét và quyết định mức xếp loại.',
        'Kết quả mười hai tháng được tổng hợp khi đánh giá cuối năm.',
      ] },
    ],
  }],
  ['05-QĐ/TU', {
    matter: 'phối hợp giữa các cơ quan, đơn vị trong công tác đào tạo, bồi dưỡng',
    audience: 'các cơ quan, đơn vị, cơ sở đào tạo, cán bộ, công chức, viên chức và đối tượng khác của thành phố Hà Nội',
    chapters: [
      { title: 'Xác định nhu cầu đào tạo, bồi dưỡng', clauses: [
        'Đơn vị sử dụng cán bộ khảo sát nhu cầu vào quý III và gửi đầu mối tổng hợp.',
        'Nhu cầu được sắp xếp theo thứ tự ưu tiên, tránh cử một người học nhiều lớp trùng nội dung.',
      ] },
      { title: 'Trách nhiệm của cơ quan chủ trì', clauses: [
        'Lập kế hoạch, dự toán và lịch mở lớp; thông báo trước ít nhất mười ngày.',
        'Theo dõi chất lượng giảng dạy, lấy ý kiến học viên sau mỗi lớp.',
        'Công khai kết quả học tập cho đơn vị cử người học.',
      ] },
      { title: 'Trách nhiệm của cơ quan phối hợp', clauses: [
        'Cử đúng đối tượng, bố trí thời gian để học viên tham gia đầy đủ.',
        'Cung cấp tình huống thực tế, cử báo cáo viên khi được đề nghị.',
      ] },
      { title: 'Cơ sở vật chất và học liệu', clauses: [
        'Phòng học, đường truyền và thiết bị được kiểm tra trước ngày khai giảng.',
        'Học liệu được lưu trên kho dùng chung, có người cập nhật và có ngày hiệu lực.',
      ] },
    ],
  }],
])
