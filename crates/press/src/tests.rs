//! What is set, read back from the pages.
#![expect(clippy::unwrap_used, reason = "a test that is surprised may panic")]

use typst::layout::{Frame, FrameItem};

use crate::{
    Form, Picture, Piece, PressError, Sheet,
    fold::{folded, places},
    pdf,
    press::{set, set_as},
};

const FORMS: [Form; 3] = [Form::Page, Form::Card, Form::Letter];

fn sheet(form: Form) -> Sheet {
    Sheet {
        form,
        title: "For Ana".to_owned(),
        opening: Some("Twelve years, and a few of the things I have not forgotten.".to_owned()),
        letter: vec![vec!["Dear Ana,".to_owned()], vec!["Yours,".to_owned(), "Ben".to_owned()]],
        pieces: vec![Piece {
            title: Some("The night train".to_owned()),
            date: "August 2012".to_owned(),
            paragraphs: vec!["We missed it twice.".to_owned()],
            pictures: Vec::new(),
        }],
        portrait: None,
        from: Some("Ben".to_owned()),
        made: "March 2026".to_owned(),
    }
}

#[test]
fn what_goes_a_little_over_a_page_is_set_closer_and_what_goes_far_over_is_not() {
    let long = |pieces: usize| {
        let mut long = sheet(Form::Page);
        long.pieces = vec![long.pieces[0].clone(); pieces];
        long
    };
    let of = |pieces: usize| set(&long(pieces)).unwrap().pages().len();
    let wide = |pieces: usize| set_as(&long(pieces), false).unwrap().pages().len();
    let over = (5..30).find(|pieces| wide(*pieces) == 2).unwrap();
    assert_eq!((of(over), wide(over)), (1, 2), "{over} pieces");
    let far = (over..60).find(|pieces| of(*pieces) == 2).unwrap();
    assert_eq!((of(far), wide(far)), (2, 2), "{far} pieces are set wide on two pages");
}

/// All that is to be read on the pages, without spaces, for lines are broken anywhere.
fn read(sheet: &Sheet) -> Vec<String> {
    let document = set(sheet).unwrap();
    document.pages().iter().map(|page| of_frame(&page.frame)).collect()
}

fn of_frame(frame: &Frame) -> String {
    let item = |item: &FrameItem| match item {
        FrameItem::Group(group) => of_frame(&group.frame),
        FrameItem::Text(text) => text.text.to_string(),
        _ => String::new(),
    };
    frame.items().map(|(_, it)| item(it)).collect::<String>().split_whitespace().collect()
}

#[test]
fn what_people_wrote_is_printed_letter_by_letter_and_never_run() {
    let wicked = "#panic(\"no\") #{ 1 + 1 } $x^2$ *bold* _it_ [a] @b <c> \\ `raw` // end /* x */ = H - l + e ~ ... --- #import \"@preview/x:1.0.0\": y";
    let bare: String = wicked.split_whitespace().collect();
    for form in FORMS {
        let mut set = sheet(form);
        set.title = wicked.to_owned();
        set.opening = Some(wicked.to_owned());
        set.from = Some(wicked.to_owned());
        set.letter = vec![vec![wicked.to_owned()]];
        let piece = &mut set.pieces[0];
        (piece.title, piece.date, piece.paragraphs) = (Some(wicked.to_owned()), wicked.to_owned(), vec![wicked.to_owned()]);
        assert_eq!(read(&set).concat().matches(&bare).count(), 7, "{form:?}: {}", read(&set).concat());
    }
}

#[test]
fn the_same_keepsake_gives_the_same_bytes() {
    for form in FORMS {
        let bytes = pdf(&sheet(form)).unwrap();
        assert!(bytes.starts_with(b"%PDF-1."));
        assert_eq!(bytes, pdf(&sheet(form)).unwrap());
        let other = Sheet { title: "For Bea".to_owned(), ..sheet(form) };
        assert_ne!(bytes, pdf(&other).unwrap());
    }
}

#[test]
fn a_card_and_a_letter_have_a_front_of_their_own() {
    assert_eq!(read(&sheet(Form::Page)).len(), 1);
    for form in [Form::Card, Form::Letter] {
        let pages = read(&sheet(form));
        assert_eq!(pages.len(), 2);
        assert!(pages[0].contains("ForAna") && pages[0].contains("Ben,March2026") && !pages[0].contains("nighttrain"));
        assert!(pages[1].starts_with("DearAna,") && pages[1].contains("Wemissedittwice."));
    }
}

#[test]
fn the_pages_of_a_letter_lie_so_that_its_sheets_are_folded_once() {
    assert_eq!(places(2), [[None, Some(0)], [None, Some(1)]], "within, on the right");
    assert_eq!(places(4), [[Some(3), Some(0)], [Some(1), Some(2)]]);
    assert_eq!(places(5), [[None, Some(0)], [Some(1), None], [None, Some(2)], [Some(3), Some(4)]]);
    let document = set(&sheet(Form::Letter)).unwrap();
    let sheets = folded(&document);
    let size = sheets.pages()[0].frame.size();
    assert_eq!((size.x.to_mm().round(), size.y.to_mm().round()), (297.0, 210.0), "A4, lying");
    assert_eq!(sheets.pages().len(), 2);
}

#[test]
fn letters_that_no_font_has_are_named_and_not_left_out() {
    let other = Sheet { title: "陈美玲 and Łukasz, Ψ, Ж".to_owned(), ..sheet(Form::Page) };
    match pdf(&other) {
        Err(PressError::Letters(missing)) => assert_eq!(missing.chars().count(), 3, "{missing}"),
        other => panic!("{other:?}"),
    }
    let european = Sheet { title: "Łukasz Đặng, Ψυχή, Жанна, \u{2026}\u{200D}".to_owned(), ..sheet(Form::Page) };
    assert!(pdf(&european).is_ok());
}

#[test]
fn a_picture_that_cannot_be_read_is_named_as_the_cause() {
    let mut damaged = sheet(Form::Page);
    damaged.pieces[0].pictures.push(Picture { bytes: b"no picture".to_vec(), ratio: 1.5, caption: None });
    assert!(matches!(pdf(&damaged), Err(PressError::Stopped(cause)) if cause.contains("image")));
}

#[test]
fn a_long_story_goes_on_over_pages_and_loses_nothing() {
    let mut long = sheet(Form::Card);
    long.pieces[0].paragraphs =
        (0..60).map(|number| format!("And then, for the {number}th time, we walked back along the harbour wall.")).collect();
    let pages = read(&long);
    assert!(pages.len() > 3);
    let all = pages.concat();
    assert!((0..60).all(|number| all.contains(&format!("forthe{number}thtime"))));
}
