//! What columns are called in address books of more languages, each word reduced by [`super::field::key`]: Spanish, Portuguese, Italian, Dutch,
//! Polish, Swedish, Russian, Japanese and Chinese, as Outlook and Thunderbird have them.

use super::{
    field::FieldName,
    vocabulary::{CELL, FAX, HOME, OTHER, WORK, Words},
};

pub(super) const MORE_WORDS: &[Words] = &[
    (
        FieldName::Name,
        None,
        "nomecompleto nomevisualizzato volledigenaam naam weergavenaam imieinazwisko nazwawyswietlana namn \
         fullstandigtnamn visningsnamn полноеимя фио отображаемоеимя 氏名 名前 表示名 姓名 显示名称 nombreparamostrar nomedeexibicao",
    ),
    (FieldName::Given, None, "nome primeironome nomeproprio voornaam imie fornamn имя 名"),
    (
        FieldName::Middle,
        None,
        "secondonome nomedomeio segundonome middelstenaam tweedevoornaam drugieimie mellannamn отчество ミドルネーム 中间名 中間名",
    ),
    (FieldName::Family, None, "cognome sobrenome achternaam nazwisko efternamn фамилия 姓"),
    (FieldName::Nickname, None, "soprannome bijnaam pseudonim smeknamn прозвище псевдоним ニックネーム 昵称 暱稱 alias"),
    (
        FieldName::Email,
        None,
        "indirizzopostaelettronica postaelettronica indirizzoemail emailprimaria enderecodeemail \
         enderecodecorreioeletronico emailadres primairemailadres adresemail adrespocztyelektronicznej \
         podstawowyadresemail epostadress epost primarepostadress адресэлпочты элпочта электроннаяпочта \
         адресэлектроннойпочты 電子メールアドレス メールアドレス 主メールアドレス 电子邮件地址 电子邮件 邮箱 電子郵件地址 電子郵件 correoprincipal",
    ),
    (
        FieldName::Email,
        OTHER,
        "indirizzopostaelettronica2 indirizzopostaelettronica3 emailsecondaria direcciondelcorreoelectronico2 \
         direcciondelcorreoelectronico3 direcciondecorreoelectronico2 direcciondecorreoelectronico3 enderecodeemail2 \
         emailadres2 emailadres3 adresemail2 epostadress2 epostadress3 адрес2элпочты адрес3элпочты 電子メール2アドレス \
         電子メール3アドレス 別のメールアドレス 电子邮件2地址 电子邮件3地址 電子郵件2地址",
    ),
    (
        FieldName::Phone,
        None,
        "telefone telefoon telefoonnummer numertelefonu telefonnummerprimar телефон номертелефона 電話 電話番号 电话 电话号码",
    ),
    (
        FieldName::Phone,
        CELL,
        "cellulare telefonocellulare celular telefonecelular telemovel mobieletelefoon mobiel telefonkomorkowy komorka \
         мобильныйтелефон мобильный телефонпереносной 携帯電話 携帯 手机 移动电话 行動電話 手機 telefonocelular",
    ),
    (
        FieldName::Phone,
        WORK,
        "telefonouff telefono2uff telefonoufficio telefonodeltrabajo telefonodeltrabajo2 telefonecomercial \
         telefonecomercial2 telefonedoemprego telefoonopwerk telefoonwerk telefonsluzbowy telefonarbete рабочийтелефон \
         рабочийтелефон2 会社電話 会社電話2 商务电话 商务电话2 商務電話",
    ),
    (
        FieldName::Phone,
        HOME,
        "telefonoab telefonoabitazione telefonoparticular telefonoparticular2 telefoneresidencial telefoonthuis \
         telefondomowy telefonhem домашнийтелефон 自宅電話 住宅电话 住家電話",
    ),
    (
        FieldName::Phone,
        FAX,
        "fax faxuff faxdeltrabajo faxcomercial faxnummerwerk faxwerk faxsluzbowy faxarbete рабочийфакс 会社fax 商务传真",
    ),
    (
        FieldName::Company,
        None,
        "societa azienda organizzazione companiaempresa organizacao bedrijf organisatie przedsiebiorstwo foretag \
         организация компания 会社名 会社 公司 单位",
    ),
    (FieldName::Department, None, "reparto dipartimento afdeling dzial avdelning отдел 部署 部门 部門"),
    (FieldName::JobTitle, None, "qualifica posizione functie stanowisko befattning должность 役職 职务 職稱 职位"),
    (
        FieldName::Birthday,
        None,
        "compleanno datadinascita datadenascimento verjaardag geboortedatum urodziny dataurodzenia fodelsedag \
         fodelsedatum деньрождения датарождения 誕生日 生日",
    ),
    (FieldName::Anniversary, None, "anniversario aniversario aniversariodecasamento годовщина 記念日 纪念日 紀念日"),
    (
        FieldName::Note,
        None,
        "osservazioni observacoes observaciones notities opmerkingen notatki uwagi anteckningar заметки примечания メモ \
         附注 备注 附註",
    ),
    (FieldName::Category, None, "categorie categorieen kategorie kategorier категории 分類項目 类别 類別"),
    (FieldName::Url, None, "paginaweb paginaweb1 paginadaweb webpagina stronasieciweb webbsida вебстраница webページ 网页 網頁"),
];
