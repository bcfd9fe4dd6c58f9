//! Pictures of stories, sent as a browser without script sends them; and keepsakes as PDF.

use std::io::Cursor;

use axum::{body::Body, http::StatusCode};

use crate::{
    browser::journey,
    house::{Answer, House, Visitor},
};

fn picture(shade: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(60, 40, image::Rgb([shade, 90, 60])).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A story of somebody in the demo, by its address.
async fn story(visitor: &Visitor<'_>) -> String {
    let person = format!("/people/{}", visitor.somebody("jamal").await);
    let told = visitor.done(&format!("{person}/stories"), "title=The+lost+key&text=It+was+in+the+fish.&date=&people=").await.body;
    format!("/stories/{}", told.split("action=\"/stories/").nth(1).unwrap().split('/').next().unwrap())
}

async fn send(house: &House, visitor: &Visitor<'_>, story: &str, bytes: &[u8]) -> Answer {
    let token = visitor.page(story).await.field("csrf");
    let part =
        |name: &str, value: &[u8]| [format!("--b\r\nContent-Disposition: form-data; {name}\r\n\r\n").as_bytes(), value, b"\r\n"].concat();
    let body = [
        part("name=\"csrf\"", token.as_bytes()),
        part("name=\"photo\"; filename=\"key.png\"", bytes),
        part("name=\"caption\"", b"The fish <b>itself</b>"),
        b"--b--\r\n".to_vec(),
    ];
    let request = visitor.request("POST", &format!("{story}/photos")).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "multipart/form-data; boundary=b");
    house.send(request.body(Body::from(body.concat())).unwrap()).await
}

#[tokio::test]
async fn a_picture_is_put_to_a_story_seen_in_the_chronicle_worded_and_taken_away() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let story = story(&visitor).await;
    assert_eq!(send(&house, &visitor, &story, &picture(7)).await.status, StatusCode::SEE_OTHER);
    let page = visitor.page(&story).await.body;
    assert!(page.contains("The fish &#60;b&#62;itself") && page.contains("width=\"60\" height=\"40\""), "{page}");
    let src = format!("/photos/{}", page.split("src=\"/photos/").nth(1).unwrap().split('"').next().unwrap());
    let shown = visitor.page(&src).await;
    assert_eq!((shown.header("content-type"), shown.header("x-content-type-options")), ("image/jpeg", "nosniff"));
    assert!(shown.header("cache-control").starts_with("private"));
    assert!(visitor.page("/chronicle?q=fish").await.body.contains(&src));
    let photo = page.split(&format!("action=\"{story}/photos/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let worded = visitor.done(&format!("{story}/photos/{photo}"), "caption=In+its+belly").await.body;
    assert!(worded.contains("<figcaption>In its belly</figcaption>"), "{worded}");
    let gone = visitor.done(&format!("{story}/photos/{photo}/remove"), "").await.body;
    assert!(!gone.contains(&src) && gone.contains("data-notice"));
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_a_word_about_what_is() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let story = story(&visitor).await;
    for bytes in [b"<svg onload=alert(1)>".as_slice(), b"", b"\x89PNG\r\n\x1a\nbroken"] {
        let answer = send(&house, &visitor, &story, bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("JPEG"), "{}", answer.body);
    }
}

/// A keepsake that is made, with a picture on it, by its address.
async fn keepsake(house: &House, visitor: &Visitor<'_>) -> String {
    let story = story(visitor).await;
    send(house, visitor, &story, &picture(9)).await;
    let (person, record) = (visitor.somebody("jamal").await, story.rsplit('/').next().unwrap().to_owned());
    let words = format!(
        "form=card&title=For+Jamal&opening=&letter=&use_0=yes&kind_0=story&record_0={record}&date_0=&head_0=The+lost+key&text_0=In+the+fish.&do=make"
    );
    let made = visitor.done(&format!("/people/{person}/keepsake"), &words).await.body;
    format!("/keepsakes/{}", made.split("href=\"/keepsakes/").nth(1).unwrap().split(['/', '?', '"']).next().unwrap())
}

#[tokio::test]
async fn a_keepsake_shows_the_picture_of_its_story_and_is_printed_anew_in_another_form() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let keepsake = keepsake(&house, &visitor).await;
    let page = visitor.page(&keepsake).await.body;
    assert!(page.contains("keepsake-picture") && page.contains("src=\"/photos/") && page.contains("keepsake-card.css"), "{page}");
    let letter = visitor.page(&format!("{keepsake}?as=letter")).await.body;
    assert!(letter.contains("keepsake-letter.css") && letter.contains("A card, made today"), "it stays a card");
    assert_eq!(visitor.get(&format!("{keepsake}?as=scroll")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.contains(">PDF</a>"), cfg!(feature = "press"));
}

#[tokio::test]
async fn a_keepsake_is_had_as_a_pdf_where_the_program_sets_them() {
    let house = House::demo().await;
    let visitor = house.enter().await;
    let keepsake = keepsake(&house, &visitor).await;
    let answer = visitor.get(&format!("{keepsake}/pdf?as=letter")).await;
    if cfg!(feature = "press") {
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/pdf"));
        assert!(answer.header("content-disposition").contains("keepsake-letter.pdf") && answer.body.starts_with("%PDF-"));
    } else {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journey_puts_a_picture_to_a_story_and_sees_it_on_a_keepsake() {
    let Some(journey) = journey().await else { return };
    journey.open("/chronicle?kind=story&q=herring+thawed").await;
    journey.until("document.querySelector('.is-story h3 a') !== null && document.readyState === 'complete'").await;
    journey.until("[...document.querySelectorAll('.chronicle-picture img')].some(it => it.complete && it.naturalWidth === 960)").await;
    journey.click(".is-story h3 a").await;
    journey.until("document.querySelector('#story-photo') !== null && document.readyState === 'complete'").await;
    let count: usize = journey.value("String(document.querySelectorAll('.story-pictures img').length)").await.parse().unwrap();
    // As a hand would drop it on the page.
    let put = format!(
        "(() => {{ const files = new DataTransfer(); files.items.add(new File([new Uint8Array({:?})], 'key.png', {{ type: 'image/png' }})); \
         document.body.dispatchEvent(new DragEvent('drop', {{ dataTransfer: files, bubbles: true, cancelable: true }})); \
         const field = document.querySelector('#story-photo'); return field.files.length === 1 && field.closest('details').open; }})()",
        picture(50)
    );
    journey.until(&put).await;
    journey.write("#story-caption", "Where it was found").await;
    journey.click("form[action$='/photos'] button").await;
    journey
        .until(&format!(
            "document.querySelectorAll('.story-pictures img').length === {} && document.body.textContent.includes('Where it was found')",
            count + 1
        ))
        .await;
    journey.until("[...document.querySelectorAll('.story-pictures img')].some(it => it.naturalWidth === 60)").await;
    journey.open("/keepsakes").await;
    journey.until("document.querySelector(\"main a[href^='/keepsakes/']\") !== null && document.readyState === 'complete'").await;
    // Drafts come first, and are not printed yet.
    let made = journey.value("[...document.querySelectorAll(\"main a[href^='/keepsakes/']\")].at(-1).getAttribute('href')").await;
    journey.open(&made).await;
    journey.until("document.querySelector('.keepsake') !== null && document.readyState === 'complete'").await;
    journey.choose("a[href*='?as=']").await;
    journey.until("location.search.startsWith('?as=') && document.querySelector('.keepsake') !== null").await;
    journey.arrive().await;
}
