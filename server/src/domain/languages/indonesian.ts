import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'di mana (bermain|bersaing)|cara (menang|kita menang|kami menang)|mengapa kami menang|keunggulan (kompetitif|bersaing|kami|kita)|diferensiasi|pembeda|parit',
  '(taruhan|pilar|prioritas|pilihan|sasaran|tujuan|inisiatif|opsi) strategis|taruhan (kami|kita)|tesis|masuk pasar|strategi masuk pasar|pasar sasaran|target pasar|segmen sasaran',
  'pemosisian|posisi pasar|penetapan harga|harga|model bisnis|lanskap persaingan|persaingan|pesaing|peluang pasar|yang tidak (kami|kita) lakukan|di mana kami berinvestasi',
  'posisi kita saat ini|siapa yang kami layani',
]

export const indonesian: Language = {
  code: 'id',
  common: [
    'yang|dan|untuk|dengan|dari|pada|tidak|ini|itu|adalah|dalam|akan|oleh|atau|ke|juga|bisa|dapat|sudah|jika|setiap|harus',
  ],
  numerals: [
    'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh',
    'pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kesatu',
  ],
  articles: ['para|sang|si'],
  joins: ['dan|serta'],
  units: ['jam|hari|minggu|menit|detik|juta'],
  abbreviations: ['mis.|a.l.|a.n.|u.p.|d.h.i.|s.d.|yth.|bpk.|dr.|no. #|hal. #|ps. #|e.g.|i.e.|vs.'],
  inTheMaking: ['draf|ide|konsep|dalam perancangan|dalam perencanaan|diusulkan|usulan|sementara'],
  enquiries: ['untuk (pertanyaan|detail|informasi|bantuan)'],
  copies: {
    copy: ['salinan'],
    of: ['dari'],
    conflict: ['konflik|bentrok'],
    versions: ['draf|rancangan|final|terbaru'],
  },
  archives: ['arsip|diarsipkan'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: ['sebagai|sebagai (seorang|sebuah|salah satu)|saya sebagai|saya, sebagai|kami sebagai|selaku'],
    sureRoles: ['sebagai seorang|dalam peran saya sebagai|dalam kapasitas saya sebagai'],
    wants: [
      '(saya|kami|aku) (ingin|bisa|dapat|mau|perlu|butuh|membutuhkan|memerlukan|harus|berharap|menginginkan|hendak|harus bisa)',
      '(saya|kami|aku) (ingin dapat|ingin bisa|mau bisa|perlu bisa|harus dapat|ingin agar|ingin supaya|lebih suka)|ingin saya',
    ],
    acts: [', saya|, kami|, aku|, kita'],
    speakers: ['saya|aku'],
    several: ['kami|kita'],
    whys: [
      'agar supaya|agar|sehingga|supaya|karena|demi|dengan tujuan|dengan tujuan untuk|guna|sebab|dengan begitu|dengan demikian',
      'untuk memastikan|dalam rangka',
      ', mengingat|lantaran|soalnya|biar|dikarenakan|dengan maksud|dengan harapan|maka saya|jadi saya|untuk menghindari',
    ],
    notWhys: ['karena itu|oleh karena|oleh sebab|sebab itu|sebab akibat|karena memang'],
    purposes: null,
    aims: [
      'untuk (melacak|mengetahui|memantau|menjaga|memudahkan|mempermudah|mencegah|meningkatkan|mengurangi|menghemat|mempercepat|memahami)',
      '(, |)sambil (menghemat|menjaga)|, (memudahkan|mempermudah|memungkinkan)',
    ],
    notRoles: [
      'hasil|hasilnya|akibat|akibatnya|contoh|contohnya|referensi|acuan|aturan|catatan|pengingat|alternatif|minimum|maksimum',
      'titik awal|titik acuan|pembanding|dasar|langkah|langkah awal|tujuan|pelengkap|kesimpulan|ringkasan|syarat|prasyarat|opsi',
      'solusi|tindakan|antisipasi|sumber daya|bukti konsep|permulaan|awalan|upaya terakhir|praktik terbaik|pengecualian',
      'eksperimen|bonus|konteks|pengantar|informasi|saran|tambahan|gantinya|gambaran|penutup|berikut|standar|bentuk|percobaan',
      'bahan pertimbangan|imbalan|konsekuensi|konsekuensinya|perbandingan|ilustrasi',
    ],
    notRoleStarts: [
      'bagian dari|bagian ini|berikut|mana|kita|ini|itu|dari|untuk|dengan|pada|akibat|hasil|bentuk|upaya|dijelaskan|disebutkan|dimaksud|wujud',
      'sesuatu|suatu|satu satunya|halnya|salah satu langkah',
    ],
    groups: ['tim'],
    modifiers: [
      'pertama|kedua|berikutnya|selanjutnya|terakhir|langsung|sederhana|baik|umum|awal|akhir|utama|alami|sementara',
    ],
    joiners: ['dari|untuk|dalam|pada|bagi|atas|kami|saya|ini|tersebut|itu'],
    // Others stand behind a noun for its owner, too: `pelanggan kami`.
    subjects: ['ia|beliau'],
    finiteVerbs: ['adalah|ialah|akan|merupakan|menjadi|tumbuh|berkembang|bertambah|semakin'],
    relatives: ['yang|di mana|dimana|dengan siapa'],
    turns: ['tetapi (sekarang|saat ini)|tapi (sekarang|saat ini)'],
    situations: [
      'ketika|saat|jika|bila|apabila|kalau|sementara|setelah|sesudah|sebelum|begitu|setiap kali|pada saat',
    ],
  },
  story: {
    one: ['cerita pengguna|cerita user|user story|kisah pengguna|cerita'],
    several: [
      'daftar cerita pengguna|cerita-cerita pengguna|daftar user story|kumpulan cerita pengguna|user stories|daftar kisah pengguna',
    ],
    labels: [
      'deskripsi|deskripsi cerita|tujuan|kebutuhan|ringkasan|pernyataan|narasi|maksud|uraian|keterangan cerita',
    ],
    prefixes: ['US'],
    statements: ['pernyataan|pernyataan cerita|deskripsi cerita'],
    wider: ['inisiatif|tema'],
    others: ['tugas|subtugas|persyaratan'],
    parts: ['subtugas|subcerita'],
    lists: ['peta|ikhtisar|daftar'],
    related: ['terkait|berhubungan'],
    reports: ['adalah|telah|sudah|akan|mencakup|menambahkan|bergantung'],
  },
  criteria: {
    names: [
      'kriteria (penerimaan|keberterimaan|akseptansi|akseptasi|diterima)|kriteria penerimaan (pengguna|cerita)|syarat (penerimaan|diterima)',
      '(skenario|uji|pengujian|tes|kasus) (penerimaan|keberterimaan)|kondisi (penerimaan|kepuasan)|persyaratan penerimaan',
      'skenario|definisi (selesai|selesai pengerjaan)|definition of done|dod|KP|kriteria terima|kriteria selesai',
    ],
    sure: [
      'kriteria (penerimaan|keberterimaan|akseptansi|akseptasi)( terpenuhi| fungsional|)|(skenario|pengujian) penerimaan',
    ],
    adjectives: 'behind',
    forAll: ['definisi (selesai|selesai pengerjaan)|definition of done|dod'],
    one: ['KP|kriteria penerimaan|kriteria'],
    expected: ['(perilaku|hasil|keluaran) yang (diharapkan|diinginkan)|hasil diharapkan'],
    confirmation: { names: ['konfirmasi'], beside: ['kartu|percakapan|diskusi'] },
    alike: [
      'selesai ketika|selesai apabila|kriteria (keberhasilan|sukses|kesuksesan|penyelesaian|validasi|kelulusan|verifikasi)|daftar (periksa|cek)',
      'selesai jika|selesai bila',
    ],
    demands: ['(kebutuhan|persyaratan) fungsional|kebutuhan|persyaratan'],
    checks: [
      '(poin|titik) (validasi|verifikasi|pemeriksaan)|(kasus|skenario) (uji|pengujian|tes)|pemeriksaan|verifikasi',
    ],
    obligations: ['harus|wajib|tidak boleh|mesti'],
    rules: ['(sistem|aplikasi|platform|layanan) (harus|wajib|tidak boleh)'],
    conditions: ['JIKA|SELAMA|APABILA|BILA'],
    overall: ['umum|keseluruhan'],
    met: ['terpenuhi|tercapai|selesai'],
    cases: ['kasus'],
  },
  steps: {
    given: ['diketahui|diasumsikan|dengan|misalkan|dengan asumsi|diberikan|jika|bila|mengingat'],
    when: ['ketika|saat|apabila|pada saat'],
    then: ['maka|kemudian'],
    and: ['dan'],
    but: ['tapi|tetapi|namun'],
    notSteps: ['dan lain lain|dan seterusnya|dengan demikian|jika perlu|bila perlu'],
    feature: ['fitur'],
    background: ['dasar|latar belakang|prakondisi|kondisi awal'],
    rule: ['aturan|aturan bisnis'],
    scenario: ['skenario'],
    outline: ['garis besar skenario|kerangka skenario'],
    examples: ['contoh|misal'],
    scenarios: ['skenario skenario|beberapa skenario|skenario'],
  },
  statuses: {
    draft: [
      'draf|konsep|rancangan|ide|gagasan|baru|dibuat|direncanakan|dalam perencanaan|rencana|terbuka|tertunda|menunggu|akan dikerjakan',
      'belum (dimulai|dikerjakan|mulai|dibuat|diproses)|dalam desain|di backlog|masuk backlog|perlu dikerjakan|terencana|kasar|sketsa',
    ],
    proposed: [
      'diusulkan|usulan|dalam (tinjauan|peninjauan|review|diskusi|pembahasan|evaluasi|kajian)|ditinjau|sedang (ditinjau|dibahas)',
      'diajukan|menunggu (persetujuan|tinjauan|review)|proposal|sementara|perlu ditinjau|dikirim',
    ],
    ready: [
      'siap|disetujui|diterima|disepakati|dimatangkan|final|telah disetujui|sudah disetujui|sudah siap|ditetapkan',
      'siap (dikerjakan|dikembangkan|diimplementasikan|untuk dikembangkan|untuk dikerjakan|untuk pengembangan|dev|dimulai)',
    ],
    active: [
      'aktif|berjalan|sedang (berjalan|dikerjakan|dikembangkan|diproses|diuji)|dalam (pengerjaan|proses|pengembangan|pelaksanaan)',
      'dalam (pengujian|implementasi|progres)|dikerjakan|dimulai|berlangsung|sedang berlangsung|saat ini|diterbitkan|terblokir|terhambat',
      'ditahan|dijeda|dihentikan sementara|diuji|tayang|berlaku|on progress|berisiko|sesuai rencana',
      'siap (diuji|untuk diuji|ditinjau|rilis|dirilis|untuk rilis|tinjauan)|diblokir',
    ],
    done: [
      'selesai|sudah selesai|telah selesai|rampung|tuntas|lengkap|diselesaikan|terselesaikan|ditutup|dirilis|telah dirilis|diluncurkan',
      'diimplementasikan|terimplementasi|terkirim|diserahkan|tercapai|terverifikasi|diverifikasi|tervalidasi|divalidasi|diperbaiki',
      'teratasi|digabung|beres|dikirimkan|terpenuhi|di produksi|sudah dirilis',
    ],
    dropped: [
      'dibatalkan|batal|ditolak|ditarik|ditinggalkan|ditunda|ditangguhkan|digantikan|diganti|usang|diarsipkan|arsip|kedaluwarsa',
      'tidak (akan dikerjakan|dilanjutkan|disetujui|diterima|jadi|dikerjakan)|dihapus|dibuang|duplikat|dicabut|kadaluarsa|dihentikan',
    ],
  },
  partly: ['sebagian|sebagiannya|parsial'],
  unfinished: [
    'sebagian|sebagiannya|tidak|belum|terblokir|hampir|kecuali|kurang|belum lengkap|tidak lengkap|masih ada|celah|parsial|separuh|sisa|sebelum',
  ],
  fields: {
    type: ['jenis|tipe|jenis dokumen|tipe dokumen'],
    id: ['id|pengenal|kode|id cerita|id dokumen|id tugas|nomor cerita'],
    title: ['judul|nama|nama cerita'],
    status: ['status|keadaan|kondisi|status dokumen'],
    owner: [
      'pemilik|penanggung jawab|pemilik dokumen|pemilik cerita|pemilik fitur|PIC|pj|penanggungjawab|pengelola|pemegang',
      'bertanggung jawab|yang bertanggung jawab|dikelola oleh|dimiliki oleh',
    ],
    'product-owner': ['pemilik produk|penanggung jawab produk'],
    'product-manager': ['manajer produk|pengelola produk'],
    'product-leader': ['pemimpin produk|kepala produk|direktur produk|ketua produk'],
    lead: ['ketua|pemimpin|ketua tim|pemimpin teknis|koordinator|pimpinan'],
    contact: ['kontak|narahubung|kontak person|titik kontak'],
    assignee: ['ditugaskan kepada|ditugaskan ke|pelaksana|petugas|ditugaskan|dikerjakan oleh'],
    author: ['penulis|pengarang|ditulis oleh|disusun oleh|dibuat oleh|penyusun|disiapkan oleh'],
    approver: ['penyetuju|disetujui oleh|pemberi persetujuan'],
    parent: ['induk|tugas induk|cerita induk|bagian dari|termasuk dalam'],
    epic: ['epik|epic induk|epik induk|epik terkait'],
    feature: ['fitur|fitur induk|fitur terkait'],
    spec: ['spesifikasi|spek'],
    story: ['cerita|cerita pengguna|user story'],
    priority: ['prioritas'],
    date: [
      'tanggal|tanggal dibuat|dibuat pada|terakhir (diperbarui|diubah)|diperbarui|diperbarui pada|pembaruan terakhir|tanggal pembuatan',
    ],
    'target-date': [
      'tanggal target|target tanggal|tenggat|tenggat waktu|batas waktu|jatuh tempo|target selesai|berlaku sampai|target rilis',
    ],
    role: ['peran|aktor|persona|sebagai|sebagai seorang|pengguna|peran pengguna'],
    want: ['saya ingin|ingin|keinginan|kebutuhan|aksi|tindakan|saya dapat|saya bisa'],
    why: ['agar|supaya|sehingga|mengapa|kenapa|manfaat|nilai|nilai bisnis|alasan|untuk apa'],
  },
  origins: {
    partOf: ['bagian dari|termasuk dalam|merupakan bagian dari'],
    basedOn: [
      'berdasarkan|diturunkan dari|turunan dari|sumber|rujukan|referensi|mengacu pada|menjabarkan|mendukung',
    ],
  },
  sections: {
    strategy: {
      bet: [
        'taruhan|visi|misi|pendekatan|tesis|arah|pilihan|pilar|tema|strategi|prioritas|fokus|arah strategis|haluan',
        ...strategyMarks,
      ],
      'why-now': [
        'mengapa|kenapa|mengapa sekarang|konteks|situasi|latar|latar belakang|diagnosis|diagnosa|tantangan|masalah|pasar|motivasi',
        'permasalahan|alasan|peluang|rasional',
      ],
      success: [
        'keberhasilan|sukses|kesuksesan|ukuran|metrik|indikator|tujuan|sasaran|hasil|target|KPI|pengukuran|nilai',
      ],
    },
    'business-case': {
      problem: [
        'masalah|permasalahan|peluang|kebutuhan|latar|latar belakang|konteks|situasi|motivasi|mengapa|alasan',
      ],
      options: ['opsi|pilihan|alternatif|skenario'],
      cost: ['biaya|anggaran|investasi|upaya|sumber daya|harga|pendanaan|pengeluaran'],
      benefit: ['manfaat|nilai|keuntungan|pengembalian|ROI|pendapatan|penghematan|laba'],
      risks: ['risiko|resiko|asumsi'],
      recommendation: ['rekomendasi|keputusan|usulan|kesimpulan|permintaan|saran'],
    },
    'executive-briefing': {
      summary: [
        'ringkasan|ringkasan eksekutif|ikhtisar|gambaran umum|sorotan|situasi|konteks|status|poin utama|rangkuman',
      ],
      decision: [
        'keputusan|permintaan|rekomendasi|persetujuan|keputusan yang diminta|keputusan yang dibutuhkan',
      ],
    },
    'product-vision': {
      users: [
        'pengguna|pelanggan|audiens|persona|orang|siapa|untuk siapa|target pengguna|pengguna sasaran|konsumen|segmen',
      ],
      problem: [
        'masalah|permasalahan|kebutuhan|kesulitan|mengapa|kenapa|tantangan|peluang|konteks|latar|keluhan',
      ],
      value: ['nilai|manfaat|janji|solusi|proposisi|proposisi nilai|penawaran|apa|keunggulan|keuntungan'],
      success: [
        'keberhasilan|sukses|kesuksesan|ukuran|metrik|indikator|tujuan|sasaran|hasil|target|KPI|nilai',
      ],
    },
    research: {
      question: [
        'pertanyaan|tujuan|hipotesis|maksud|latar|latar belakang|mengapa|sasaran|rumusan masalah|konteks',
      ],
      method: [
        'metode|metodologi|pendekatan|peserta|partisipan|responden|wawancara|proses|bagaimana|prosedur|pelaksanaan',
      ],
      findings: [
        'temuan|hasil|wawasan|pembelajaran|pelajaran|kesimpulan|ringkasan|pengamatan|observasi|tema',
      ],
    },
    feature: {
      problem: [
        'masalah|permasalahan|motivasi|latar|latar belakang|mengapa|kenapa|konteks|kebutuhan|peluang|ikhtisar|gambaran umum',
        'ringkasan|pendahuluan|situasi|pernyataan masalah|deskripsi|pengantar',
      ],
      outcome: [
        'hasil|tujuan|sasaran|keberhasilan|sukses|metrik|nilai|manfaat|dampak|KPI|persyaratan|kebutuhan fungsional|konsekuensi|visi',
        'usulan|keluaran|luaran|target|indikator',
      ],
    },
    'release-plan': {
      scope: ['cakupan|ruang lingkup|lingkup|isi|fitur|cerita|termasuk|tujuan|perubahan|apa|konten'],
      date: ['tanggal|jadwal|lini masa|linimasa|tonggak|kapan|waktu|tenggat'],
      rollout: [
        'peluncuran|penerapan|penggelaran|langkah|tahap|tahapan|fase|proses|rilis bertahap|implementasi|penyebaran',
      ],
      rollback: [
        'pengembalian|pembatalan|rencana (pengembalian|cadangan|darurat|pemulihan)|pemulihan|kontingensi|rollback|mundur',
      ],
    },
  },
  strategyMarks,
  productHeadings: [
    '(masalah|permasalahan|rumusan masalah|hipotesis)|(tujuan|sasaran)|hasil yang diharapkan',
    '(metrik|kriteria|ukuran) (keberhasilan|sukses)|(target pengguna|pengguna sasaran)|visi|misi|taruhan|mengapa sekarang|kenapa sekarang',
  ],
  specs: {
    names: ['spesifikasi|persyaratan|kebutuhan|dokumen (kebutuhan|persyaratan)|lingkup (epik|fitur)'],
    technical: [
      'teknis|teknologi|api|arsitektur|protokol|format|antarmuka|sistem|bahasa|sintaks|skema|data|model|modul|komponen',
      'uji|pengujian|ui|ux|desain|keamanan|infrastruktur|integrasi|jaringan|hardware|non fungsional',
    ],
    ids: ['KF|KNF|SRS-F|SKPL|SKPL-F'],
    lists: [
      '(kebutuhan|persyaratan)( fungsional| non fungsional| nonfungsional| pengguna| produk|)|(daftar|analisis) (kebutuhan|persyaratan)',
    ],
    abilities: ['(pengguna|pelanggan|admin|administrator) (dapat|bisa|mampu)'],
    definitions: ['(definisi|lingkup|ruang lingkup|konsep|deskripsi|piagam) (produk|proyek|mvp)'],
  },
  planNames: [
    'tonggak|tonggak (pencapaian|proyek)|milestone|fase|tahapan|fase (proyek|produk)|rencana (fase|tahapan|produk)',
  ],
  pitch: {
    users: [
      'target (pengguna|audiens|pasar|pelanggan)|pengguna sasaran|untuk siapa|persona|persona pengguna',
    ],
    problems: [
      'masalah|permasalahan|rumusan masalah|(masalah|permasalahan) yang (diselesaikan|dipecahkan)|pernyataan masalah|titik masalah',
    ],
    promises: [
      'proposisi nilai|visi produk|visi|misi|pembeda|keunggulan kompetitif|tujuan (produk|bisnis)|model bisnis|(metrik|kriteria|indikator) keberhasilan|di luar (cakupan|lingkup)|fitur (utama|inti)|solusi|pesaing|kompetitor|prinsip produk|monetisasi',
    ],
  },
  uses: {
    cases: ['kasus penggunaan|use case|use cases'],
    flows: [
      'aktor|aktor utama|prakondisi|kondisi awal|pascakondisi|kondisi akhir|alur (utama|normal|alternatif)|pemicu',
    ],
    people: ['persona|persona pengguna'],
    traits: ['tujuan|kebutuhan|frustrasi|motivasi|perilaku|kutipan|profil|persona|titik sentuh|emosi'],
    journeys: ['perjalanan (pengguna|pelanggan)|user journey'],
  },
  epics: ['epik|daftar epik'],
  tasks: ['tugas|daftar tugas'],
  chapters: [
    'keputusan arsitektur|keputusan teknis|keputusan',
    'masalah|pernyataan masalah|rumusan masalah|ikhtisar|gambaran umum|ringkasan|ringkasan eksekutif|motivasi|maksud|tujuan',
    'latar belakang|deskripsi|konteks|pendahuluan|pengantar|sasaran|visi|maksud dan tujuan',
  ],
  notes: [
    'penilaian|bukti dalam kode|keputusan terbuka|dokumen terkait|lihat juga',
    'pertanyaan terbuka|keputusan tertunda',
    'catatan|mengapa|konteks|latar belakang|deskripsi|dependensi|ketergantungan|prasyarat|asumsi|risiko|resiko|tugas|subtugas',
    'sub tugas|catatan teknis|detail teknis|teknis|implementasi|prioritas|estimasi|poin cerita|poin|di luar cakupan|di luar lingkup',
    'referensi|tautan|pertanyaan|pertanyaan terbuka|komentar|keterangan|status|pemilik|penanggung jawab|uji mandiri|aturan bisnis',
    'penggunaan|cara penggunaan',
  ],
  priorities: [
    'tinggi|sedang|rendah|kritis|mendesak|wajib|sebaiknya|bisa',
    'harus|harus (ada|punya)|wajib ada|seharusnya|seharusnya ada|sebaiknya ada|bisa ada|boleh ada|dapat ada|opsional',
  ],
  design: [
    'arsitektur|arsitektur sistem|arsitektur teknis|tumpukan teknologi|model data|struktur data',
    'penanganan kesalahan|prinsip desain|keputusan desain|urutan (pembangunan|pelaksanaan|pengerjaan)|urutan yang disarankan|urutan implementasi|jalur kritis',
    'struktur proyek|desain teknis',
  ],
  designParts: [
    'teknologi|modul|komponen|skema|api|antarmuka|prinsip|desain|rancangan|urutan|konvensi|keamanan',
  ],
  areas: ['teknis|desain|implementasi|pengujian'],
  history: ['catatan perubahan|riwayat perubahan|riwayat versi|riwayat revisi|log perubahan'],
  lookingBack: ['retrospektif|pelajaran|hambatan|kecepatan tim|rapat'],
  logs: ['log|catatan|riwayat|jurnal'],
  updates: ['pembaruan|pembaruan status|laporan status|laporan kemajuan|laporan perkembangan'],
  legend: ['legenda|keterangan', 'tingkat prioritas|nilai status|skala (poin|estimasi)'],
  curricula: ['peta jalan belajar|rencana belajar|roadmap belajar|jalur belajar|peta jalan pembelajaran'],
  leftOut: [
    'di luar (cakupan|lingkup|ruang lingkup)|luar (cakupan|lingkup)|bukan tujuan|tidak termasuk|dikecualikan|pengecualian|non tujuan',
    'tidak (direncanakan|dikerjakan|dilakukan|tercakup)|yang tidak (termasuk|dikerjakan)',
    '(yang |)belum (termasuk|tercakup|disertakan)',
    'tidak akan (ada|dikerjakan|dibuat)|tidak akan|ditolak|tidak diprioritaskan',
  ],
  objectives: {
    objective: [
      'tujuan|sasaran|objektif|tujuan (perusahaan|tim|produk|strategis)|sasaran (perusahaan|tim|strategis)',
    ],
    keyResult: ['hasil kunci|hasil utama|KR'],
    keyResults: ['hasil kunci|hasil utama|hasil hasil kunci|KRs'],
    baseline: ['nilai (awal|saat ini|dasar)|garis dasar|saat ini|kondisi awal|titik awal|awal|sekarang|dari'],
    target: ['target|sasaran|nilai target|tujuan|menjadi'],
    details: [
      'definisi|hasil|keyakinan|skor|nilai akhir|kemajuan|progres|tercapai|hasil akhir|bobot|inisiatif|tindakan|aksi|pengukuran|cara ukur',
      'sumber|sumber data|frekuensi|pemantauan|tenggat|batas waktu|kuartal|triwulan|periode|komentar|pembaruan|alasan',
      'mengapa penting|keselarasan|tim|proyek|langkah berikutnya',
    ],
    measures: [
      'nol|semua|seluruh|setiap|tiap|tidak ada|tanpa|tidak pernah|selalu|satu|dua|tiga|empat|lima|sepuluh',
      'setengah|separuh|dua kali|dua kali lipat|tiga kali|kali lipat|pertama|minimal|maksimal',
      'paling (sedikit|banyak|lambat)|setidaknya|nihil|tak ada|tak satu pun|tidak satu pun|tiada|tidak seorang pun',
      'tanpa satu pun',
      'bebas (dari |)(kesalahan|galat|gangguan|insiden|keluhan|cacat)',
    ],
    notMeasures: [
      'pertama tama|semua tangan|all hands|no go|zero trust|satu sama lain|satu satu|salah satu|dua faktor',
      'dua langkah|pertolongan pertama|satu pintu|satu atap',
    ],
    numbered: [
      'tipe|jenis|pasal|bagian|lampiran|bab|ayat|opsi|versi|fase|sprint|tonggak|iterasi|gelombang|langkah',
      'skenario|terminal|tahap',
    ],
    reached: [
      'tayang|diluncurkan|dirilis|diterbitkan|ditandatangani|tersertifikasi|bersertifikat|selesai|rampung',
      'disetujui|dikonfirmasi|disepakati|diputuskan|diterima|diserahkan|diterapkan|berjalan|beroperasi|digunakan',
      'direkrut|dimigrasikan|dibuka|ditutup|siap|lulus|rilis',
      'didirikan|terdaftar|didaftarkan',
    ],
    vague: ['siap|digunakan|berjalan|lebih|meningkatkan|memperbaiki|menambah'],
  },
  horizons: {
    whole: [
      'setelah mvp',
      'sekarang|berikutnya|selanjutnya|nanti|segera|suatu saat|suatu hari|hari ini|besok|(bulan|triwulan|kuartal|semester|tahun) ini',
      '(bulan|triwulan|kuartal|semester|tahun) (depan|berikutnya)|jangka (pendek|menengah|panjang)|sedang berjalan|saat ini',
      'mendatang|akan datang|direncanakan|masa depan|kemudian|backlog',
      '(sebelum|setelah) rilis|(pra|pasca) rilis',
    ],
    numbered: [
      '(bulan|minggu|hari) (ke |)#',
      '(fase|tahap|tonggak|sprint|iterasi|gelombang|horizon|rilis|inkremen|triwulan|kuartal|semester|versi|milestone) #',
      'Q#|K#|TW#|TW #|H#|S#|tahun (fiskal|anggaran) #|# (minggu|bulan|kuartal|triwulan|tahun) (ke depan|mendatang|berikutnya)',
      '(triwulan|kuartal|semester|fase|tahap) ke #',
    ],
    ids: ['INK|ITER|FASE|SPR|REL'],
    months: [
      ['januari|jan'],
      ['februari|feb|pebruari'],
      ['maret|mar'],
      ['april|apr'],
      ['mei'],
      ['juni|jun'],
      ['juli|jul'],
      ['agustus|agu|agt|ags'],
      ['september|sep|sept'],
      ['oktober|okt'],
      ['november|nov|nopember'],
      ['desember|des'],
    ],
    seasons: [['musim semi'], ['musim panas|musim kemarau'], ['musim gugur'], ['musim dingin|musim hujan']],
    bases: ['baseline|versi dasar'],
    past: ['selesai|rampung|tuntas|dirilis|diluncurkan|terkirim|sudah selesai|telah selesai'],
  },
  outcomes: {
    fields: [
      'hasil|hasil yang diharapkan|tujuan|mengapa|dampak|manfaat|nilai|metrik|ukuran|keberhasilan|kriteria keberhasilan|sasaran',
      'indikator|luaran|keluaran|kriteria sukses|metrik keberhasilan|target',
      'mengapa (ini |)penting|mengapa sekarang',
    ],
    others: [
      'kebutuhan|bergantung pada|membutuhkan|mencakup|sumber daya|cerita|penghambat|hambatan|prasyarat',
    ],
    phrases: [
      'agar|supaya|sehingga|karena|untuk me…|demi|guna|memastikan|membantu|memungkinkan|mengurangi|menurunkan|meningkatkan|menambah',
      'memperbaiki|menghemat|memudahkan|mempermudah|mempercepat|mencegah|tanpa harus|tanpa perlu|tidak lagi',
    ],
    instead: ['daripada|alih alih'],
  },
  columns: {
    id: ['id|kode|nomor|no'],
    title: ['judul|nama|nama singkat|ringkasan|deskripsi'],
    story: ['cerita|cerita pengguna|user story'],
    role: ['peran|aktor|sebagai|sebagai seorang|persona|pengguna'],
    want: ['saya ingin|ingin|saya dapat|saya bisa|keinginan|kebutuhan|aksi|fitur'],
    why: ['agar|supaya|sehingga|manfaat|alasan|nilai|nilai bisnis|mengapa|tujuan'],
    criteria: [
      'kriteria penerimaan|penerimaan|kriteria|kriteria keberterimaan|KP|kriteria terima|kriteria akseptansi',
    ],
    item: [
      'item|fitur|inisiatif|epik|epic|tema|luaran|keluaran|apa|nama|judul|topik|proyek|tonggak|tujuan|sasaran|kegiatan|pekerjaan',
    ],
    horizon: [
      'horizon|kapan|triwulan|kuartal|semester|waktu|jadwal|linimasa|lini masa|target tanggal|tanggal target|tanggal|tenggat|fase|tahap',
      'tonggak|versi|rilis|sprint|bulan|tahun|periode',
      'jendela waktu|rentang waktu',
    ],
    outcome: [
      'hasil|hasil yang diharapkan|tujuan|mengapa|dampak|manfaat|nilai|metrik|ukuran|keberhasilan|kriteria keberhasilan|sasaran|alasan',
      'indikator|metrik keberhasilan',
    ],
    objective: ['tujuan|sasaran|objektif'],
    'key-result': ['hasil kunci|hasil utama'],
    metric: ['metrik|indikator|ukuran'],
    baseline: ['nilai awal|nilai saat ini|saat ini|garis dasar|kondisi awal|awal|sekarang'],
    target: ['target|sasaran|nilai target'],
    owner: ['pemilik|penanggung jawab|PIC|pelaksana|siapa|ditugaskan kepada'],
    status: ['status|kondisi|progres|kemajuan'],
    order: ['urutan|peringkat'],
    requirement: ['kebutuhan|persyaratan|item backlog|deskripsi tugas|tugas|kasus penggunaan|tiket'],
    estimate: ['estimasi|poin|poin cerita|story points|sp|ukuran|jam|kompleksitas|usaha'],
  },
  product: ['produk'],
  kinds: {
    strategy: {
      one: ['rencana strategis', 'strategi|strategi (produk|portofolio|perusahaan)'],
      several: ['strategi-strategi|kumpulan strategi|daftar strategi'],
      files: ['strategi (produk|portofolio|perusahaan)'],
    },
    'portfolio-roadmap': {
      one: ['peta jalan portofolio|roadmap portofolio'],
      several: ['daftar peta jalan portofolio'],
      files: ['peta jalan portofolio|roadmap portofolio'],
    },
    'business-case': {
      one: ['kasus bisnis|studi kelayakan bisnis|kelayakan bisnis'],
      several: ['daftar kasus bisnis'],
      files: ['kasus bisnis|kelayakan bisnis'],
    },
    'executive-briefing': {
      one: ['ringkasan untuk pimpinan|memo eksekutif|taklimat eksekutif|laporan eksekutif'],
      several: ['laporan laporan eksekutif'],
      files: ['memo eksekutif|taklimat eksekutif|laporan eksekutif'],
    },
    'product-vision': { one: ['visi produk|visi'], several: ['daftar visi produk'], files: ['visi produk'] },
    research: {
      one: ['riset pengguna|penelitian pengguna|riset|wawancara|wawancara pengguna'],
      several: ['riset|wawancara|hasil wawancara'],
      files: ['riset pengguna|penelitian pengguna|wawancara pengguna'],
    },
    roadmap: {
      one: [
        'rencana (pengembangan |)mvp|rencana pengembangan produk',
        'peta jalan|peta jalan produk|roadmap produk',
      ],
      several: ['daftar peta jalan'],
      files: ['peta jalan|roadmap produk'],
    },
    okr: {
      one: ['tujuan dan hasil kunci|sasaran dan hasil kunci|tujuan dan hasil utama'],
      several: ['tujuan dan hasil kunci|sasaran dan hasil kunci'],
      files: ['(tujuan|sasaran) dan hasil kunci'],
    },
    kpi: {
      one: ['indikator kinerja|indikator kinerja utama|metrik|IKU'],
      several: ['indikator kinerja|metrik|daftar metrik'],
      files: ['indikator kinerja|metrik produk'],
    },
    'feature-backlog': {
      one: ['backlog fitur|daftar fitur'],
      several: ['kumpulan backlog fitur'],
      files: ['backlog fitur|daftar fitur'],
    },
    feature: {
      one: [
        'spesifikasi (fitur|fungsional)',
        'fitur|epik|kapabilitas|dokumen (kebutuhan|persyaratan) produk|(kebutuhan|persyaratan) produk',
      ],
      several: ['daftar spesifikasi fitur', 'fitur|epik|daftar epik|kapabilitas'],
      files: [
        'dokumen (kebutuhan|persyaratan)( proyek| bisnis|)|piagam proyek',
        'dokumen (kebutuhan|persyaratan) produk|(kebutuhan|persyaratan) produk',
      ],
    },
    'sprint-objective': {
      one: ['(tujuan|sasaran|target) sprint|(perencanaan|rencana) sprint'],
      several: ['(tujuan|sasaran|target) sprint'],
      files: ['(tujuan|sasaran) sprint'],
    },
    'user-story': {
      one: ['cerita pengguna|kisah pengguna|cerita user'],
      several: ['cerita pengguna|daftar cerita pengguna|kumpulan cerita pengguna|kisah pengguna'],
      files: ['cerita pengguna|kisah pengguna'],
    },
    'acceptance-criteria': {
      one: ['kriteria (penerimaan|keberterimaan|akseptansi)'],
      several: ['kriteria (penerimaan|keberterimaan|akseptansi)'],
      files: ['kriteria (penerimaan|keberterimaan)'],
    },
    bug: {
      one: ['laporan bug|laporan kesalahan|cacat|kutu|galat'],
      several: ['laporan bug|daftar bug|laporan kesalahan'],
      files: ['laporan (bug|kesalahan)'],
    },
    enabler: {
      one: ['tugas teknis|cerita teknis|pendukung teknis'],
      several: ['tugas teknis|cerita teknis'],
      files: ['tugas teknis|cerita teknis'],
    },
    'team-backlog': {
      one: ['backlog (produk|tim|sprint)|daftar pekerjaan tim'],
      several: ['kumpulan backlog|daftar backlog'],
      files: ['backlog (produk|tim|sprint)'],
    },
    'release-plan': {
      one: ['rencana (rilis|peluncuran|penerapan)'],
      several: ['rencana (rilis|peluncuran)|daftar rencana rilis'],
      files: ['rencana (rilis|peluncuran)'],
    },
  },
  akin: {
    'business-case': ['rencana bisnis'],
    research: ['(riset|penelitian|analisis) (pasar|pengguna|pesaing|kompetitor)|wawancara pengguna'],
  },
  aside: {
    guides: [
      'proses|panduan|pedoman|lokakarya|metodologi|metode|praktik terbaik|glosarium|pelatihan|standar',
      'konvensi|daftar periksa',
    ],
    means: ['menggunakan|tentang'],
    guideFolders: ['panduan|pedoman|tutorial|belajar|pelatihan|kursus|metode|metodologi'],
    lessons: ['modul|pelajaran|bab|kuliah|latihan|kursus'],
    explains: [
      'adalah (sebuah |suatu |)(kerangka|kerangka kerja|sistem|metode|metodologi|teknik|cara) (untuk|yang)',
      'singkatan dari|berarti',
    ],
    prompts: ['agen|prompt|perintah|instruksi'],
    promptVerbs: ['buat|buatkan|tulis|hasilkan|validasi'],
    promptFolders: ['prompt|agen|perintah|instruksi'],
    promptRoles: ['(anda|kamu) adalah seorang'],
    records: [
      'tinjauan|ulasan|retrospektif|retro|notulen|risalah|umpan balik|komentar|catatan|catatan rapat',
      'tanya jawab',
    ],
    moved: ['(dipindahkan|pindah) ke'],
    kept: [
      '(disimpan|dikelola|diterbitkan|didokumentasikan|tersedia|dilacak) … (di|oleh)',
      '(dapat ditemukan|terdapat|berada) di',
    ],
    see: ['lihat|kunjungi|silakan lihat'],
    general: ['bacalah|lisensi|berkontribusi|perubahan|catatan perubahan|daftar isi'],
    companions: ['desain|arsitektur|catatan|ikhtisar|ringkasan|keputusan'],
    workPapers: ['(rencana|laporan)( implementasi| kerja| teknis| akhir| pengujian|)'],
    companionStarts: ['desain'],
    companionEnds: [
      'rencana (implementasi|pengujian|migrasi|proyek)|desain (teknis|sistem)|arsitektur sistem',
      'daftar periksa|keputusan|contoh',
    ],
    publicFolders: ['artikel|blog|postingan'],
    exampleFolders: ['contoh|sampel'],
    departments: ['departemen|divisi'],
    productDepartments: ['produk|rekayasa|desain'],
    companies: ['perusahaan|buku pegangan'],
  },
  placeholders: {
    open: [
      'akan (ditentukan|diisi|dikonfirmasi|diputuskan)|belum (ditentukan|ada|diketahui|ditetapkan|diisi|ditugaskan|diputuskan)',
      'menyusul|tidak diketahui|seseorang|perlu ditentukan|perlu dikonfirmasi',
    ],
    nothing: ['tidak ada|n/a|nihil|tidak berlaku'],
    stands: ['adalah|masih|tetap'],
    until: ['selama|dengan|oleh|pada|setelah|hingga|sampai'],
    putOff: [
      'di luar (cakupan|lingkup)|ditunda|ditangguhkan|direncanakan terpisah|(rilis|fase|tahap) (berikutnya|mendatang)|tidak dalam (rilis|fase) ini|saat (implementasi|pengembangan)',
    ],
    marks: ['penanda|label|catatan|komentar|butir|entri'],
    without: ['tidak ada|tanpa'],
    slots: ['(nama|nama anda|nama lengkap|nama pemilik|pemilik|peran|tanggal|tim|pengguna|isi di sini)'],
    questions: ['siapa|apa|kapan|di mana|mengapa|bagaimana|berapa'],
    templates: ['templat|contoh dokumen|format dokumen|pola dokumen'],
    about: [
      'tentang|apa itu|apakah|bagaimana (kami|cara|kita|menulis)|cara (menulis|membuat|menggunakan)|panduan|pengantar|mengapa kami',
    ],
  },
  vague: {
    words: [
      'ramah pengguna|mudah (digunakan|dipahami|dibaca|dimengerti|dipakai)|dengan mudah|intuitif|secara intuitif|mulus|lancar',
      'dengan cepat|berkinerja tinggi|tangguh|andal|wajar|masuk akal|memadai|secara memadai|sebagaimana mestinya',
      'jika memungkinkan|bila memungkinkan|sebisa mungkin|semaksimal mungkin',
    ],
    behindCopula: ['cepat|mudah|dapat diterima|sederhana'],
    copulas: ['adalah|sangat|terasa|tetap|menjadi'],
  },
}
