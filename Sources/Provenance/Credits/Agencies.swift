/// The news agencies the product knows, and what they are called.
///
/// To add one, add a line: the canonical name, a colon, and its names as texts write them, parted by
/// bars. A name of up to four Latin letters is matched as it is written, a longer one whatever its
/// case. The same spelling may stand for one agency only.
enum Agencies {
  /// Names of the world's and the countries' agencies, by language family.
  static let table = """
    Reuters: Reuters | Thomson Reuters | Рейтер | Reuter | Ройтерс | رويترز | رویترز | رائٹرز | روئٹرز | 路透社 | 路透 | ロイター | ロイター通信 | 로이터 | 로이터통신 | रॉयटर्स
    AP: AP | Associated Press | The Associated Press | A.P. | АП | Ассошиэйтед Пресс | Асошиейтед прес | أسوشيتد برس | اسوشيتد برس | آسوشیتدپرس | اسوشی ایٹڈ پریس | ایسوسی ایٹڈ پریس | 美联社 | 美聯社 | AP通信
    AFP: AFP | Agence France-Presse | Agence France Presse | АФП | Франс Пресс | Франс прес | فرانس برس | أ ف ب | ا ف ب | أ.ف.ب | خبرگزاری فرانسه | اے ایف پی | 法新社 | AFP時事 | AFP通信
    dpa: dpa | DPA | Deutsche Presse-Agentur | ДПА | د ب أ | د.ب.أ | دی پی اے | ڈی پی اے | 德新社
    UPI: UPI | United Press International
    Bloomberg: Bloomberg | Bloomberg News | Блумберг | بلومبرغ | بلومبرگ | 彭博社 | ブルームバーグ
    Dow Jones: Dow Jones | Dow Jones Newswires
    TASS: TASS | ITAR-TASS | Itar-Tass | ТАСС | ИТАР-ТАСС | تاس | إيتار تاس | ایتارتاس | 塔斯社 | タス通信
    RIA Novosti: RIA Novosti | RIA | РИА Новости | РИАН | ريا نوفوستي | نوفوستي | ریانووستی | 俄新社
    Interfax: Interfax | Интерфакс | إنترفاكس | اینترفاکس | 国际文传电讯社
    Sputnik: Sputnik | Спутник | سبوتنيك | اسپوتنیک | スプートニク
    Ukrinform: Ukrinform | Укринформ | Укрінформ
    UNIAN: UNIAN | УНИАН | УНІАН
    Interfax-Ukraine: Interfax-Ukraine | Интерфакс-Украина | Інтерфакс-Україна
    UNN: УНН
    BelTA: BelTA | БелТА | БЕЛТА
    BTA: BTA | БТА
    Focus: агенция "Фокус" | агенция „Фокус“
    BGNES: БГНЕС | BGNES
    Anadolu: Anadolu | Anadolu Agency | Anadolu Ajansı | AA | الأناضول | آناتولی | آناطولی | اناطولیہ | Анадолу
    DHA: DHA
    IHA: İHA | IHA
    IRNA: IRNA | ایرنا | إرنا | ИРНА
    ISNA: ISNA | ایسنا | إيسنا
    Tasnim: Tasnim | Tasnim News Agency | تسنیم | تسنيم | Тасним
    Fars: Fars News | Fars News Agency | فارس | خبرگزاری فارس
    Mehr: Mehr News | Mehr News Agency | MNA | مهر | خبرگزاری مهر
    ILNA: ILNA | ایلنا
    Press TV: Press TV
    SANA: SANA | سانا
    WAFA: WAFA | وفا
    Petra: Petra | بترا
    MENA: MENA | أ ش أ | أ.ش.أ | وكالة أنباء الشرق الأوسط
    KUNA: KUNA | كونا
    QNA: QNA | قنا
    SPA: SPA | واس
    WAM: WAM | وام
    BNA: BNA | بنا
    NINA: NINA | نينا
    INA: INA | واع
    APS: APS | واج
    MAP: MAP | ومع
    TAP: TAP | وات
    APP: APP | Associated Press of Pakistan | اے پی پی | ا پ پ
    INP: INP | آئی این پی
    NNI: NNI | این این آئی
    INN: آئی این این
    Online: آن لائن | Online News Agency
    South Asian News Agency: ثناء نیوز | ثنا نیوز | صباح نیوز
    PPI: PPI | پی پی آئی
    KMS: KMS | کے ایم ایس
    PTI: PTI | Press Trust of India | پی ٹی آئی | पीटीआई | भाषा
    IANS: IANS | आईएएनएस
    UNI: UNI | यूएनआई | वार्ता
    ANI: ANI | Asian News International | एएनआई
    BSS: BSS
    UNB: UNB
    Xinhua: Xinhua | Xinhua News Agency | Синьхуа | Сінхуа | شينخوا | شینهوا | شنہوا | ژنہوا | 新华社 | 新華社 | 新华网 | 新華社通信
    China News Service: China News Service | 中新社 | 中新网 | 中国新闻社
    CCTV: 央视新闻 | 央视网
    CNA (Taiwan): 中央社
    Kyodo: Kyodo | Kyodo News | Киодо | كيودو | کیودو | 共同通信 | 共同 | 共同社
    Jiji: Jiji | Jiji Press | 時事通信 | 時事 | 时事社
    Yonhap: Yonhap | Yonhap News | Ёнхап | يونهاب | یونهاپ | 연합뉴스 | 聯合ニュース | 韩联社 | 聯合
    Newsis: 뉴시스
    News1: 뉴스1
    KCNA: KCNA | ЦТАК | 朝中社 | 朝鮮中央通信 | 조선중앙통신
    VNA: VNA | TTXVN
    Antara: Antara
    Bernama: Bernama
    PNA: PNA
    AAP: AAP | Australian Associated Press
    Canadian Press: Canadian Press | The Canadian Press | La Presse canadienne | La Presse Canadienne | CP
    PA: PA | PA Media | Press Association | Press Association Reporter
    EFE: EFE | Agencia EFE | ЕФЕ | إفي
    Europa Press: Europa Press
    Télam: Télam | Telam
    Notimex: Notimex
    Prensa Latina: Prensa Latina | PL
    Xinhua Español: Xinhua Español
    Agência Brasil: Agência Brasil
    Estadão Conteúdo: Estadão Conteúdo | Estadao Conteudo
    Folhapress: Folhapress
    Lusa: Lusa | Agência Lusa
    ANSA: ANSA | Ansa | АНСА | أنسا | آنسا
    Adnkronos: Adnkronos
    AGI: AGI
    LaPresse: LaPresse
    Askanews: Askanews
    Italpress: Italpress
    APA: APA | Austria Presse Agentur
    Keystone-SDA: Keystone-SDA | SDA | sda | Keystone-ATS | ATS | ats
    epd: epd
    KNA: KNA
    SID: SID | sid
    afp-dpa: afp/dpa
    Belga: Belga
    ANP: ANP
    Ritzau: Ritzau
    NTB: NTB
    TT: TT
    STT: STT
    PAP: PAP | ПАП
    ČTK: ČTK | CTK
    TASR: TASR
    SITA: SITA
    MTI: MTI
    Agerpres: Agerpres
    Mediafax: Mediafax
    Tanjug: Tanjug | Танјуг
    Beta: Beta
    FENA: FENA
    SRNA: SRNA
    HINA: HINA | Hina
    STA: STA
    MIA: MIA | МИА
    AMNA: ΑΠΕ-ΜΠΕ | ANA-MPA | AMNA
    NAN: NAN | News Agency of Nigeria
    GNA: GNA | Ghana News Agency
    PANA: PANA
    PR Newswire: PRNewswire | PR Newswire
    Business Wire: BUSINESS WIRE | Business Wire
    GlobeNewswire: GlobeNewswire | GLOBE NEWSWIRE
    """

  /// Papers whose stories others print, in the same form; they count as credits where nothing but a name stands,
  /// since in running text they are news. The name of a site stands for its paper.
  static let papers = """
    The Washington Post: The Washington Post | Washington Post | WASHINGTON POST | washpost
    Los Angeles Times: Los Angeles Times | The Los Angeles Times | LA Times | L.A. Times | latimes
    The New York Times: The New York Times | New York Times | New York Times News Service | nytimes
    Chicago Tribune: Chicago Tribune | The Chicago Tribune
    Tribune News Service: Tribune News Service | Tribune news services | Tribune Content Agency
    The Wall Street Journal: The Wall Street Journal | Wall Street Journal | wsj
    USA Today: USA TODAY | USA Today
    The Guardian: The Guardian
    Financial Times: Financial Times | ft
    The Sydney Morning Herald: The Sydney Morning Herald | smh
    """

  /// Credits that name no agency but say that agencies were used.
  static let unnamed = """
    Agencies | News Agencies | Wire reports | Wire services | From wire reports | Wire Service | \
    News Services | Agenturen | Nachrichtenagenturen | Agences | avec agences | Agencias | \
    Con agencias | Agências | com agências | Agenzie | Агентства | ایجنسیاں | نیوز ایجنسیاں | \
    خبر ایجنسیاں | نیوز ایجنسیا ں | ایجنسیا ں | ایجنسیز | نیوز ایجنسی | خبر ایجنسی | وكالات | \
    الوكالات | خبرگزاری‌ها | 综合 | 外電
    """

  /// Words that mark a credit as the outlet's own.
  static let own = """
    Staff Reporter | Staff Writer | Staff | Our Correspondent | Special Correspondent | News Desk | \
    Web Desk | Monitoring Desk | Newsroom | Redaktion | Red | Rédaction | La rédaction | Redacción | \
    Redação | Redazione | Редакция | Собкор | ڈیسک | رپورٹر | رپوٹر | نمائندہ | نامہ نگار | خبرنگار | \
    مانیٹرنگ | نیٹ نیوز | نیوز | رپورٹ | ویب | صباح | 本报讯 | 本报记者 | 本紙
    """
}
