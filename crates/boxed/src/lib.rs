//! Async functions that are compiled where they are written.
//!
//! The compiler makes machine code of an async function in each crate that awaits it, with all that it awaits itself: without a boundary the whole of the
//! store and the verbs is compiled anew into the pages, the commands and every test. [`boxed`] draws the boundary: one allocation a call, and the code
//! is made once.

use proc_macro::TokenStream;
use quote::{ToTokens, quote};
use syn::{
    FnArg, GenericParam, ImplItem, ImplItemFn, ItemImpl, Lifetime, ParenthesizedGenericArguments, ReturnType, TypeParamBound,
    TypeReference, Visibility, parse_macro_input, parse_quote,
    visit_mut::{self, VisitMut},
};

/// On an `impl`: every public async function in it returns its future in a box that may be sent to other threads. To callers nothing changes. A generic one
/// is still compiled for its types where it is called, but not into each of its callers.
#[proc_macro_attribute]
pub fn boxed(_: TokenStream, item: TokenStream) -> TokenStream {
    let mut item = parse_macro_input!(item as ItemImpl);
    for function in &mut item.items {
        if let ImplItem::Fn(function) = function
            && is_boxed(function)
        {
            put_in_a_box(function);
        }
    }
    item.into_token_stream().into()
}

fn is_boxed(function: &ImplItemFn) -> bool {
    let takes_any = |input: &FnArg| matches!(input, FnArg::Typed(it) if matches!(*it.ty, syn::Type::ImplTrait(_)));
    function.sig.asyncness.is_some() && matches!(function.vis, Visibility::Public(_)) && !function.sig.inputs.iter().any(takes_any)
}

fn put_in_a_box(function: &mut ImplItemFn) {
    let signature = &mut function.sig;
    for input in &mut signature.inputs {
        match input {
            FnArg::Receiver(receiver) => {
                if let Some((_, lifetime @ None)) = &mut receiver.reference {
                    *lifetime = Some(of_the_box());
                }
                NameLifetimes.visit_type_mut(&mut receiver.ty);
            }
            FnArg::Typed(input) => NameLifetimes.visit_type_mut(&mut input.ty),
        }
    }
    let mut output: syn::Type = match &signature.output {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, output) => (**output).clone(),
    };
    NameLifetimes.visit_type_mut(&mut output);
    let of_the_box = of_the_box();
    for parameter in &mut signature.generics.params {
        match parameter {
            GenericParam::Lifetime(it) => it.bounds.push(of_the_box.clone()),
            GenericParam::Type(it) => it.bounds.push(TypeParamBound::Lifetime(of_the_box.clone())),
            GenericParam::Const(_) => {}
        }
    }
    signature.generics.params.insert(0, parse_quote!(#of_the_box));
    signature.asyncness = None;
    signature.output = parse_quote!(-> ::std::pin::Pin<::std::boxed::Box<dyn ::std::future::Future<Output = #output> + ::std::marker::Send + #of_the_box>>);
    let body = &function.block;
    // The first statement tells the compiler what the block gives back; it never returns.
    let block = quote!({
        ::std::boxed::Box::pin(async move {
            if let ::std::option::Option::Some(never) = ::std::option::Option::None::<#output> {
                return never;
            }
            #body
        })
    });
    function.block = parse_quote!(#block);
}

fn of_the_box() -> Lifetime {
    Lifetime::new("'boxed", proc_macro2::Span::mixed_site())
}

/// Gives every lifetime without a name that of the box.
struct NameLifetimes;

impl VisitMut for NameLifetimes {
    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        reference.lifetime.get_or_insert_with(of_the_box);
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = of_the_box();
        }
    }

    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {
        // In `Fn(&T)` the lifetime is that of each call.
    }
}
